package se.tolv.question.suggestion;

import java.time.Instant;

/**
 * How a question came from a manager, and what HR answered.
 *
 * @param by the manager's name
 * @param mine whether the reader is that manager
 * @param answeredAt null while it waits for its answer
 * @param declineReason null unless it was declined
 */
public record Suggestion(String by, boolean mine, Instant at, Instant answeredAt, String declineReason) {}
