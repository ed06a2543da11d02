package se.tolv.feedback.ledger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the ledger is asked.
 *
 * @param from the first day on which a promise began; null: from the beginning
 * @param to the last such day; null: until today
 * @param unit only this unit; null: all
 */
public record LedgerQuestion(LedgerBy by, LocalDate from, LocalDate to, UUID unit) {

    boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }
}
