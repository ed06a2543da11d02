package se.tolv.interview.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BO = new UUID(0, 2);
    private static final UUID CARIN = new UUID(0, 3);
    private static final UUID DAG = new UUID(0, 4);

    @Test
    void sameFigure_isSamePlace_andTheNextOneIsLeftFree() {
        Map<UUID, Integer> places = Ranking.of(Map.of(ADA, 3.0, BO, 4.0, CARIN, 4.0, DAG, 2.5));
        assertThat(places).containsExactly(Map.entry(BO, 1), Map.entry(CARIN, 1), Map.entry(ADA, 3), Map.entry(DAG, 4));
        assertThat(Ranking.isShared(places, BO)).isTrue();
        assertThat(Ranking.isShared(places, ADA)).isFalse();
    }

    @Test
    void figuresThatDifferInTheLastDigitOnly_areTheSame() {
        double added = 0.1 + 0.2;
        assertThat(added).isNotEqualTo(0.3);
        assertThat(Ranking.of(Map.of(ADA, added, BO, 0.3)).values()).containsOnly(1);
    }

    @Test
    void nobody_hasNoPlace() {
        assertThat(Ranking.of(Map.of())).isEmpty();
    }
}
