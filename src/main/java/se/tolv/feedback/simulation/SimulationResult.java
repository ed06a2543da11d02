package se.tolv.feedback.simulation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.feedback.duty.Duty;

/**
 * What would have been.
 *
 * @param earlier how many promised days would have been earlier
 * @param later how many would have been later
 * @param busiest the days with the most messages to staff under the proposed rules, the busiest first
 * @param realOnDaysOff how many promised days were no working days
 * @param realStretched how many limits a holiday or a closed day lay within
 * @param realHours hours of work for managers: half an hour a call, ten minutes a mail, five a reminder
 */
@Schema(name = "SimulationResult")
public record SimulationResult(
        int applications,
        Tally real,
        Tally proposed,
        int earlier,
        int later,
        List<OfDuty> duties,
        List<OfDay> busiest,
        int realMessages,
        int proposedMessages,
        int realOnDaysOff,
        int proposedOnDaysOff,
        int realStretched,
        int proposedStretched,
        int realHours,
        int proposedHours) {

    /** How promises were kept; those that fell away are none. */
    @Schema(name = "SimulationTally")
    public record Tally(int made, int kept, int broken, int extended, int open, int waived) {}

    @Schema(name = "SimulationOfDuty")
    public record OfDuty(Duty duty, Tally real, Tally proposed) {}

    /** @param peak whether it is more than twice as busy as the days with messages are on average */
    @Schema(name = "SimulationOfDay")
    public record OfDay(LocalDate day, int real, int proposed, boolean peak) {}
}
