package se.tolv.equality.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tolv.equality.impact.AdverseImpact.Group;
import se.tolv.equality.impact.AdverseImpact.Outcome;

/** The four-fifths rule in whole numbers, and what may not be shown. */
class AdverseImpactTest {

    /** The example of the Uniform Guidelines: 48 of 80 against 12 of 40 is 60 % and 30 %, and the ratio is 50 %. */
    @Test
    void uniformGuidelinesExample_isFlaggedAtHalfTheHighestRate() {
        AdverseImpact impact = AdverseImpact.of(List.of(new Group("A", 80, 48), new Group("B", 40, 12)));
        Outcome a = impact.groups().get(0);
        Outcome b = impact.groups().get(1);
        assertThat(impact.reference()).isEqualTo("A");
        assertThat(a.rate()).isEqualTo(0.6);
        assertThat(a.ratio()).isEqualTo(1);
        assertThat(a.flagged()).isFalse();
        assertThat(a.pValue()).isNull();
        assertThat(b.rate()).isEqualTo(0.3);
        assertThat(b.ratio()).isEqualTo(0.5);
        assertThat(b.flagged()).isTrue();
        assertThat(b.pValue()).isCloseTo(FisherExact.twoSided(12, 28, 48, 32), within(0.0));
    }

    @Test
    void ratioOfExactlyFourFifths_isNotBelowIt() {
        assertThat(second(100, 60, 100, 48).flagged()).isFalse();
        assertThat(second(100, 60, 100, 48).ratio()).isEqualTo(0.8);
        assertThat(second(100, 60, 1000, 479).flagged()).isTrue();
        assertThat(second(1_000_000, 1_000_000, 1_000_000, 800_000).flagged()).isFalse();
        assertThat(second(1_000_000, 1_000_000, 1_000_000, 799_999).flagged()).isTrue();
        for (int n = 5; n <= 400; n++) {
            assertThat(second(5 * n, 5 * n, 5 * n, 4 * n).flagged()).isFalse();
            assertThat(second(5 * n, 5 * n, 5 * n, 4 * n - 1).flagged()).isTrue();
        }
    }

    @Test
    void smallGroup_isNeitherShownNorComparedWith() {
        AdverseImpact impact = AdverseImpact.of(
                List.of(new Group("A", 4, 4), new Group("B", 80, 48), new Group("C", 40, 4), new Group("D", 50, 25)));
        assertThat(impact.reference()).isEqualTo("B");
        assertThat(impact.groups()).extracting(Outcome::suppressed).containsExactly(true, false, true, false);
        assertThat(impact.groups().get(0)).isEqualTo(Outcome.hidden("A"));
        assertThat(AdverseImpact.of(List.of(new Group("A", 5, 5), new Group("B", 5, 0)))
                        .groups())
                .noneMatch(Outcome::suppressed);
    }

    @Test
    void nothingToCompareWith_givesRatesAndNoRatio() {
        AdverseImpact one = AdverseImpact.of(List.of(new Group("A", 80, 48)));
        assertThat(one.reference()).isNull();
        assertThat(one.groups().get(0).rate()).isEqualTo(0.6);
        assertThat(one.groups().get(0).ratio()).isNull();
        AdverseImpact none = AdverseImpact.of(List.of(new Group("A", 80, 0), new Group("B", 40, 0)));
        assertThat(none.groups()).allSatisfy(group -> {
            assertThat(group.rate()).isZero();
            assertThat(group.ratio()).isNull();
            assertThat(group.flagged()).isFalse();
            assertThat(group.pValue()).isNull();
        });
        AdverseImpact empty = AdverseImpact.of(List.of(new Group("A", 0, 0), new Group("B", 40, 20)));
        assertThat(empty.groups().get(0).rate()).isNull();
        assertThat(empty.groups().get(0).suppressed()).isFalse();
    }

    @Test
    void noneSelectedOfALargeGroup_isFlagged() {
        Outcome none = second(80, 48, 40, 0);
        assertThat(none.ratio()).isZero();
        assertThat(none.flagged()).isTrue();
        assertThat(none.pValue()).isBetween(0.0, 1e-9);
    }

    @Test
    void groupHiddenAtOneStep_isHiddenAtTheStepsAfter() {
        List<Cell> cells = List.of(new Cell("WOMAN", 20, 10, false), new Cell("MAN", 30, 15, false));
        assertThat(SmallCells.hidden(cells, Set.of("MAN"), 90)).containsExactly("MAN");
    }

    @Test
    void restThatIsSmall_hidesTheSmallestGroupToo() {
        List<Cell> cells = List.of(
                new Cell("WOMAN", 20, 10, false), new Cell("MAN", 30, 15, false), new Cell("OTHER", 2, 1, true));
        assertThat(SmallCells.hidden(cells, Set.of(), 52)).containsExactlyInAnyOrder("OTHER", "WOMAN");
        assertThat(SmallCells.hidden(cells, Set.of(), 54)).containsExactlyInAnyOrder("OTHER", "WOMAN");
        assertThat(SmallCells.hidden(cells, Set.of(), 55)).containsExactly("OTHER");
    }

    private static Outcome second(int applied, int selected, int otherApplied, int otherSelected) {
        return AdverseImpact.of(List.of(new Group("A", applied, selected), new Group("B", otherApplied, otherSelected)))
                .groups()
                .get(1);
    }
}
