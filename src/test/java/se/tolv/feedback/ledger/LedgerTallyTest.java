package se.tolv.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.tolv.feedback.obligation.ObligationState;

/** What one line of the ledger adds up to. */
class LedgerTallyTest {

    @Test
    void line_ofNothingAnswered_hasNoDays() {
        LedgerTally tally = new LedgerTally("k", "Kommunledningen");
        tally.add(ObligationState.OPEN, null, 3);
        tally.add(ObligationState.EXTENDED, null, 2);
        tally.add(ObligationState.WAIVED, null, 1);
        assertThat(tally.line()).isEqualTo(new LedgerLine("k", "Kommunledningen", 6, 0, 0, 2, 3, 1, null, null));
    }

    @Test
    void line_ofTenAnswers_saysWithinWhichDayHalfAndNineOfThemCame() {
        LedgerTally tally = new LedgerTally("k", "Kommunledningen");
        tally.add(ObligationState.KEPT, 1, 4);
        tally.add(ObligationState.KEPT, 3, 1);
        tally.add(ObligationState.BROKEN, 11, 4);
        tally.add(ObligationState.BROKEN, 40, 1);
        assertThat(tally.line()).isEqualTo(new LedgerLine("k", "Kommunledningen", 10, 5, 5, 0, 0, 0, 3, 11));
    }

    /** The smallest value that at least the share of all values does not exceed, found among all of them in order. */
    @Property(tries = 300)
    void line_ofAnyAnswers_hasTheDaysOfTheAnswersInOrder(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 60) Integer> days) {
        LedgerTally tally = new LedgerTally("k", "k");
        days.forEach(day -> tally.add(ObligationState.KEPT, day, 1));
        List<Integer> sorted = days.stream().sorted().toList();
        assertThat(tally.line().medianDays()).isEqualTo(sorted.get((sorted.size() + 1) / 2 - 1));
        assertThat(tally.line().ninetiethDays()).isEqualTo(sorted.get((9 * sorted.size() + 9) / 10 - 1));
    }
}
