package se.tolv.feedback.message;

import java.util.UUID;

/**
 * Which messages are asked for; null and blank filter nothing.
 *
 * @param q in the subject, or in whom it went to as the reader may know it
 * @param undelivered only those that never arrived
 */
public record MessageFilter(String q, boolean undelivered, UUID vacancy, UUID application, UUID obligation) {

    /** Whether all messages there are may be meant, however old. */
    boolean isAboutAnything() {
        return !undelivered && vacancy == null && application == null && obligation == null;
    }
}
