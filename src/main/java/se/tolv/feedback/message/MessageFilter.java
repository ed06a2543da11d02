package se.tolv.feedback.message;

import java.util.UUID;

/**
 * Which messages are asked for; null filters nothing.
 *
 * @param undelivered only those that never arrived
 */
public record MessageFilter(boolean undelivered, UUID vacancy, UUID application, UUID obligation) {}
