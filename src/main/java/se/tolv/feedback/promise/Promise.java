package se.tolv.feedback.promise;

import java.time.LocalDate;
import java.util.List;
import se.tolv.feedback.duty.Duty;

/**
 * One promise to a candidate, as the candidate sees it.
 *
 * @param by the promised day, the latest one where it has moved
 * @param keptOn the day it was kept; null where it is still open
 * @param late whether it was kept late, or is open and late
 * @param moves how the day moved, the first move first
 */
public record Promise(Duty duty, LocalDate by, LocalDate keptOn, boolean late, List<Move> moves) {

    /** A promised day that moved. */
    public record Move(LocalDate from, LocalDate to, String reason) {}

    public boolean isOpen() {
        return keptOn == null;
    }
}
