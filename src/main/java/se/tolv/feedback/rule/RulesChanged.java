package se.tolv.feedback.rule;

import java.time.LocalDate;
import java.util.UUID;
import se.tolv.feedback.duty.Duty;

/**
 * Another rule applies to events of these days. Fired in the transaction that did it.
 *
 * @param vacancyId the only recruitment it concerns; null: all
 * @param to null: no last day
 */
public record RulesChanged(Duty duty, UUID vacancyId, LocalDate from, LocalDate to) {}
