package se.tolv.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which months of a period the figures answer for, and what is left before and after them. */
class LedgerPeriodTest {

    private static final Instant NOW = Instant.parse("2026-11-26T14:00:00Z");

    /** Nothing is left where a month begins or ends the period; the present month is whole, as far as it has come. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-01, , 2025-12-01, 2026-12-01, 2025-11-30T23:00:00Z, 2026-11-26T14:00:00.001Z",
        "2026-01-15, 2026-03-31, 2026-02-01, 2026-04-01, 2026-01-31T23:00:00Z, 2026-03-31T22:00:00Z",
        "2026-01-15, 2026-03-30, 2026-02-01, 2026-03-01, 2026-01-31T23:00:00Z, 2026-02-28T23:00:00Z",
        "2026-10-02, 2027-08-15, 2026-11-01, 2026-12-01, 2026-10-31T23:00:00Z, 2026-11-26T14:00:00.001Z"
    })
    void of_monthsWithin_leavesTheDaysAround(
            LocalDate from, LocalDate to, LocalDate first, LocalDate after, Instant untilMonths, Instant fromAfter) {
        LedgerPeriod period = LedgerPeriod.of(new LedgerQuestion(LedgerBy.UNIT, from, to, null), NOW);
        assertThat(period.firstMonth()).isEqualTo(first);
        assertThat(period.afterMonths()).isEqualTo(after);
        assertThat(period.untilMonths()).isEqualTo(untilMonths);
        assertThat(period.fromAfterMonths()).isEqualTo(fromAfter);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-31", "2026-03-15, 2026-04-15", "2026-11-02, ", "2026-05-01, 2026-04-01"})
    void of_noMonthWithin_leavesAllOfIt(LocalDate from, LocalDate to) {
        assertThatAllIsLeft(LedgerPeriod.of(new LedgerQuestion(LedgerBy.UNIT, from, to, null), NOW));
    }

    @Test
    void of_oneUnit_leavesAllOfIt() {
        assertThatAllIsLeft(LedgerPeriod.of(new LedgerQuestion(LedgerBy.RULE, null, null, new UUID(0, 1)), NOW));
    }

    private static void assertThatAllIsLeft(LedgerPeriod period) {
        assertThat(period.firstMonth()).isEqualTo(period.afterMonths());
        assertThat(period.untilMonths()).isEqualTo(period.until());
        assertThat(period.fromAfterMonths()).isEqualTo(period.until());
    }
}
