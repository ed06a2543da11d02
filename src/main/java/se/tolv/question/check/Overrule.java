package se.tolv.question.check;

import java.time.Instant;

/**
 * Why HR keeps a question in spite of the warnings about it.
 *
 * @param by the name of the one who decided so
 */
public record Overrule(String reason, String by, Instant at) {}
