package se.tolv.feedback.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody is told that an answer has not come.
 *
 * @param at after how many of the limit's units, counted from the event; the step is taken when that day has ended
 */
public record Escalation(@Schema(examples = "10") int at, EscalationTo to) {}
