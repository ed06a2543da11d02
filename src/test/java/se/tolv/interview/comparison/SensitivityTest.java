package se.tolv.interview.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.interview.comparison.Sensitivity.Move;
import se.tolv.interview.rating.Combination.Rating;
import se.tolv.interview.rating.Combination.Weighted;

/** What becomes of the order, against examples computed by hand. */
class SensitivityTest {

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BO = new UUID(0, 2);
    private static final UUID CARIN = new UUID(0, 3);
    private static final UUID STRICT = new UUID(1, 1);
    private static final UUID KIND = new UUID(1, 2);
    private static final List<Weighted> COMPETENCIES = List.of(new Weighted("a", 1), new Weighted("b", 2));

    private final Map<UUID, List<Rating>> ratings = new HashMap<>();

    private void rated(UUID candidate, UUID assessor, Integer a, Integer b) {
        ratings.computeIfAbsent(candidate, key -> new ArrayList<>())
                .addAll(List.of(new Rating(assessor, "a", a), new Rating(assessor, "b", b)));
    }

    /**
     * Ada: a (5 + 3) / 2 = 4, b (4 + 4) / 2 = 4; overall (4 + 8) / 3 = 4. Bo: a (3 + 5) / 2 = 4, b (3 + 4) / 2 = 3.5; (4 + 7) /
     * 3 = 3.67. Carin: a 2, b 2; 2. Of the kind one alone: Ada (3 + 8) / 3 = 3.67, Bo (5 + 8) / 3 = 4.33. Of a alone Ada and
     * Bo have 4 both.
     */
    private Sensitivity example() {
        rated(ADA, STRICT, 5, 4);
        rated(ADA, KIND, 3, 4);
        rated(BO, STRICT, 3, 3);
        rated(BO, KIND, 5, 4);
        rated(CARIN, STRICT, 2, 2);
        rated(CARIN, KIND, 2, 2);
        return new Sensitivity(COMPETENCIES, ratings);
    }

    @Test
    void withoutOneAssessor_twoChangePlaces() {
        Sensitivity.Change change = example().withoutAssessor(STRICT);
        assertThat(change.isSwap()).isTrue();
        assertThat(change.moves()).containsExactly(new Move(ADA, 1, 2), new Move(BO, 2, 1));
    }

    @Test
    void withoutTheOther_nothingChanges() {
        assertThat(example().withoutAssessor(KIND).isNone()).isTrue();
    }

    @Test
    void withoutOneCompetency_twoShareAPlace() {
        Sensitivity.Change change = example().withoutCompetency("b");
        assertThat(change.isSwap()).isFalse();
        assertThat(change.moves()).containsExactly(new Move(BO, 2, 1));
        assertThat(change.shared()).containsExactly(Set.of(ADA, BO));
    }

    @Test
    void whoOnlyTheLeftOutAssessorRated_hasNoFigureThen_andMovesNobody() {
        Sensitivity sensitivity = example();
        ratings.put(BO, List.of(new Rating(STRICT, "a", 5), new Rating(STRICT, "b", 5)));
        Sensitivity.Change change = new Sensitivity(COMPETENCIES, ratings).withoutAssessor(STRICT);
        assertThat(sensitivity.hasOrder()).isTrue();
        assertThat(change.missing()).containsExactly(BO);
        assertThat(change.moves()).isEmpty();
    }

    @Test
    void oneCandidate_hasNoOrder() {
        rated(ADA, STRICT, 5, 4);
        assertThat(new Sensitivity(COMPETENCIES, ratings).hasOrder()).isFalse();
    }
}
