package se.tolv.feedback.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Deadlines: what kinds there are, when they end, and how the time around them is counted. */
class DeadlineTest {

    private static final WorkingDays SWEDEN = new WorkingDays(Set.of());

    /** Tuesday after Epiphany 2027, in Stockholm. */
    private static final Instant END = Instant.parse("2027-01-12T22:59:59Z");

    @ParameterizedTest
    @EnumSource
    void due_afterALimit_isOfTheLimitsKind(LimitUnit unit) {
        Due due = SWEDEN.due(Instant.parse("2026-12-23T08:00:00Z"), new Limit(5, unit));
        assertThat(due)
                .isInstanceOf(
                        switch (unit) {
                            case WORKING_DAYS -> Due.InWorkingDays.class;
                            case CALENDAR_DAYS -> Due.InCalendarDays.class;
                            case HOURS -> Due.InHours.class;
                        });
        assertThat(Due.of(unit, due.at())).isEqualTo(due);
    }

    @Test
    void deadlines_atTheSameMoment_areNotEachOther() {
        Stream<Deadline> kinds = Stream.concat(
                Stream.of(new LastDayToApply(LocalDate.of(2027, 1, 12))),
                Stream.of(LimitUnit.values()).map(unit -> Due.of(unit, END)));
        assertThat(kinds).extracting(Deadline::at).containsOnly(END);
        assertThat(Set.of(
                        new LastDayToApply(LocalDate.of(2027, 1, 12)),
                        new Due.InWorkingDays(END),
                        new Due.InCalendarDays(END),
                        new Due.InHours(END)))
                .hasSize(4);
    }

    @Test
    void deadline_theLastMomentItself_isInTime() {
        Deadline deadline = new LastDayToApply(LocalDate.of(2027, 1, 12));
        assertThat(deadline.isMissedAt(END)).isFalse();
        assertThat(deadline.isMissedAt(END.plusNanos(1))).isTrue();
    }

    /** Also on the days on which the clocks are put forward and back. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 2026-03-28T22:59:59Z",
        "2026-03-29, 2026-03-29T21:59:59Z",
        "2026-10-24, 2026-10-24T21:59:59Z",
        "2026-10-25, 2026-10-25T22:59:59Z"
    })
    void lastDayToApply_onAnyDay_endsOneSecondBeforeTheNext(LocalDate day, Instant end) {
        Deadline deadline = new LastDayToApply(day);
        assertThat(deadline.at()).isEqualTo(end);
        assertThat(deadline.day()).isEqualTo(day);
    }

    /** Twelfth Night's day, 6 January, lies between: three working days before the 12th are four weekdays. */
    @ParameterizedTest
    @CsvSource({
        "WORKING_DAYS, 3, 2027-01-07T06:00:00Z, 2027-01-15T22:59:59Z",
        "WORKING_DAYS, 4, 2027-01-05T06:00:00Z, 2027-01-18T22:59:59Z",
        "CALENDAR_DAYS, 3, 2027-01-09T06:00:00Z, 2027-01-15T22:59:59Z",
        "CALENDAR_DAYS, 4, 2027-01-08T06:00:00Z, 2027-01-16T22:59:59Z",
        "HOURS, 3, 2027-01-12T19:59:59Z, 2027-01-13T01:59:59Z"
    })
    void beforeAndAfter_eachKind_countsInItsOwnUnit(LimitUnit unit, int units, Instant before, Instant after) {
        Due due = Due.of(unit, END);
        assertThat(due.before(units, SWEDEN)).isEqualTo(before);
        assertThat(due.after(units, SWEDEN)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource
    void after_noUnits_isTheDeadlineItself(LimitUnit unit) {
        Instant noon = Instant.parse("2027-01-12T11:00:00Z");
        assertThat(Due.of(unit, noon).after(0, SWEDEN)).isEqualTo(noon);
    }
}
