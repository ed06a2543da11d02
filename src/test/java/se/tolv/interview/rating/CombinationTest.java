package se.tolv.interview.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.interview.rating.Combination.Rating;
import se.tolv.interview.rating.Combination.Weighted;

/** The formula, against an example computed by hand. */
class CombinationTest {

    private static final UUID ANNA = new UUID(1, 1);
    private static final UUID BO = new UUID(1, 2);
    private static final UUID CARIN = new UUID(1, 3);

    private static final List<Weighted> COMPETENCIES =
            List.of(new Weighted("working", 1), new Weighted("leading", 2), new Weighted("learning", 1));

    /**
     * working: Anna (4 + 5) / 2 = 4.5, Bo 3 (no evidence in the other), Carin (2 + 4) / 2 = 3; (4.5 + 3 + 3) / 3 = 3.5.
     * leading: Anna (3 + 3) / 2 = 3, Bo (5 + 4) / 2 = 4.5; Carin none; (3 + 4.5) / 2 = 3.75. learning: Anna 2, Bo 1, Carin 5;
     * 8 / 3. Overall (1 x 3.5 + 2 x 3.75 + 1 x 8/3) / 4 = (3.5 + 7.5 + 2.6667) / 4 = 3.416667.
     */
    private static List<Rating> example() {
        return new ArrayList<>(List.of(
                new Rating(ANNA, "working", 4),
                new Rating(ANNA, "working", 5),
                new Rating(BO, "working", 3),
                new Rating(BO, "working", null),
                new Rating(CARIN, "working", 2),
                new Rating(CARIN, "working", 4),
                new Rating(ANNA, "leading", 3),
                new Rating(ANNA, "leading", 3),
                new Rating(BO, "leading", 5),
                new Rating(BO, "leading", 4),
                new Rating(CARIN, "leading", null),
                new Rating(ANNA, "learning", 2),
                new Rating(BO, "learning", 1),
                new Rating(CARIN, "learning", 5)));
    }

    @Test
    void combination_ofAnExample_isAsComputedByHand() {
        Combination combination = Combination.of(COMPETENCIES, example());
        assertThat(combination.part("working").mean()).isEqualTo(3.5);
        assertThat(combination.part("working").byAssessor())
                .containsEntry(ANNA, 4.5)
                .containsEntry(BO, 3.0)
                .containsEntry(CARIN, 3.0);
        assertThat(combination.part("leading").mean()).isEqualTo(3.75);
        assertThat(combination.part("leading").byAssessor()).containsOnlyKeys(ANNA, BO);
        assertThat(combination.part("learning").mean()).isEqualTo(8 / 3.0, within(1e-9));
        assertThat(combination.overall()).isEqualTo(3.416666666666667, within(1e-9));
    }

    @Test
    void eachAssessor_countsTheSame_howeverManyQuestionsTheyRated() {
        Combination combination = Combination.of(
                List.of(new Weighted("working", 1)),
                List.of(
                        new Rating(ANNA, "working", 1),
                        new Rating(ANNA, "working", 1),
                        new Rating(ANNA, "working", 1),
                        new Rating(BO, "working", 5)));
        assertThat(combination.overall()).isEqualTo(3.0);
    }

    @Test
    void competencyThatNobodyRated_isMissing_andSoIsTheOverallFigure() {
        List<Rating> ratings = example();
        ratings.removeIf(rating -> rating.competencyCode().equals("learning"));
        ratings.add(new Rating(ANNA, "learning", null));
        Combination combination = Combination.of(COMPETENCIES, ratings);
        assertThat(combination.part("learning").mean()).isNull();
        assertThat(combination.part("learning").byAssessor()).isEmpty();
        assertThat(combination.part("working").mean()).isEqualTo(3.5);
        assertThat(combination.overall()).isNull();
    }

    @Test
    void nothingRated_isMissingEverywhere() {
        Combination combination = Combination.of(COMPETENCIES, List.of());
        assertThat(combination.parts()).hasSize(3).allMatch(part -> part.mean() == null);
        assertThat(combination.overall()).isNull();
    }

    @Test
    void equalFigures_areEqual_howeverTheyAreAddedUp() {
        List<Weighted> thirds = List.of(new Weighted("a", 1), new Weighted("b", 1), new Weighted("c", 1));
        List<Rating> ratings = List.of(
                new Rating(ANNA, "a", 1),
                new Rating(BO, "a", 1),
                new Rating(CARIN, "a", 2),
                new Rating(ANNA, "b", 2),
                new Rating(BO, "b", 2),
                new Rating(CARIN, "b", 3),
                new Rating(ANNA, "c", 2),
                new Rating(BO, "c", 2),
                new Rating(CARIN, "c", 3));
        assertThat(Combination.of(thirds, ratings).overall()).isEqualTo(2.0);
    }

    @Test
    void order_ofRatings_changesNothing() {
        List<Rating> backwards = example();
        Collections.reverse(backwards);
        Combination there = Combination.of(COMPETENCIES, example());
        Combination back = Combination.of(COMPETENCIES, backwards);
        assertThat(back).isEqualTo(there);
    }
}
