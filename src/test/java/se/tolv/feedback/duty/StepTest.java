package se.tolv.feedback.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.calendar.WorkingDays;

/** When somebody is told: reminders in the morning of their day, escalations when their day has ended. */
class StepTest {

    private static final WorkingDays SWEDEN = new WorkingDays(Set.of());

    @Test
    void of_theAnswerOverMidsummer_countsWorkingDays() {
        Limit limit = new Limit(5, LimitUnit.WORKING_DAYS);
        Due due = SWEDEN.due(Instant.parse("2026-06-15T21:59:59Z"), limit);
        List<Step> steps = Step.of(due, limit, List.of(3), List.of(new Escalation(5, EscalationTo.HR)), SWEDEN);
        assertThat(steps)
                .containsExactly(
                        new Step("REMINDER 3", EscalationTo.MANAGER, Instant.parse("2026-06-18T05:00:00Z")),
                        new Step("HR 5", EscalationTo.HR, Instant.parse("2026-06-23T21:59:59Z")));
    }

    /** Also over both switches of the clocks: from 2000 to 2049, at any second. */
    @Property(tries = 500)
    void of_anyEvent_remindsOnTheNthWorkingDayBeforeTheEnd(
            @ForAll @LongRange(min = 946_684_800L, max = 2_524_608_000L) long second,
            @ForAll @IntRange(min = 2, max = 30) int amount,
            @ForAll @IntRange(min = 1, max = 29) int reminder,
            @ForAll @IntRange(max = 10) int later) {
        int before = Math.min(reminder, amount - 1);
        Instant event = Instant.ofEpochSecond(second);
        Limit limit = new Limit(amount, LimitUnit.WORKING_DAYS);
        Due due = SWEDEN.due(event, limit);
        List<Step> steps =
                Step.of(due, limit, List.of(before), List.of(new Escalation(amount + later, EscalationTo.HR)), SWEDEN);
        LocalDate day = event.atZone(WorkingDays.ZONE).toLocalDate();
        var reminded = steps.get(0).at().atZone(WorkingDays.ZONE);
        assertThat(reminded.toLocalDate()).isEqualTo(SWEDEN.plusWorkingDays(day, before));
        assertThat(reminded.toLocalTime()).isEqualTo(LocalTime.of(7, 0));
        assertThat(steps.get(1).at()).isEqualTo(WorkingDays.endOf(SWEDEN.plusWorkingDays(day, amount + later)));
    }
}
