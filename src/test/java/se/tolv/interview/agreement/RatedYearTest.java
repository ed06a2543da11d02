package se.tolv.interview.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.interview.rating.AssessorMean;

/** Figures of a year, against a published example and against sums computed by hand. */
class RatedYearTest {

    private static final UUID GUIDE = new UUID(9, 9);

    private final List<AssessorMean> means = new ArrayList<>();

    private void rated(int candidate, double... byAssessor) {
        for (int assessor = 0; assessor < byAssessor.length; assessor++) {
            rated(candidate, GUIDE, assessor, byAssessor[assessor]);
        }
    }

    private void rated(int candidate, UUID guide, int assessor, double mean) {
        means.add(new AssessorMean(new UUID(0, candidate), guide, new UUID(1, assessor), "Assessor " + assessor, mean));
    }

    /** Shrout and Fleiss 1979, table 2: ICC(1,1) is .17; from their mean squares 11.24 and 6.26: (11.24 - 6.26) / (11.24 + 3 x 6.26). */
    @Test
    void icc_ofGroupsOfTheSameSize_isThatOfShroutAndFleiss() {
        rated(1, 9, 2, 5, 8);
        rated(2, 6, 1, 3, 2);
        rated(3, 8, 4, 6, 8);
        rated(4, 7, 1, 2, 6);
        rated(5, 10, 5, 6, 9);
        rated(6, 6, 2, 4, 7);
        RatedYear year = RatedYear.of(2026, means);
        assertThat(year.icc()).isEqualTo(0.165742, within(1e-6));
        assertThat(year.candidates()).isEqualTo(6);
        assertThat(year.ratings()).isEqualTo(24);
        assertThat(year.assessors().get(0).n()).isEqualTo(6);
        // The first assessor: 46 / 6; the others 15 / 18, 26 / 18, 40 / 18 of 81 in all: 7.6667 - 81 / 18.
        assertThat(year.assessors().get(0).severity()).isEqualTo(46 / 6.0 - 81 / 18.0, within(1e-9));
    }

    /**
     * Groups of 2, 2, 2, 2, 3 with means 1.5, 2.5, 3.5, 4.5, 3: N = 11, the grand mean 33 / 11 = 3. Between: 2 (2.25 + 0.25 +
     * 0.25 + 2.25) + 0 = 10, by 4 = 2.5. Within: 4 x 0.5 + 2 = 4, by 6 = 0.666667. n0 = (11 - 25 / 11) / 4 = 2.181818. (2.5 -
     * 0.666667) / (2.5 + 1.181818 x 0.666667) = 1.833333 / 3.287879 = 0.557604.
     */
    @Test
    void icc_ofGroupsOfDifferentSize_isAsComputedByHand() {
        rated(1, 1, 2);
        rated(2, 2, 3);
        rated(3, 3, 4);
        rated(4, 4, 5);
        rated(5, 2, 3, 4);
        assertThat(RatedYear.of(2026, means).icc()).isEqualTo(0.557604, within(1e-6));
    }

    @Test
    void fewerThanFiveCandidates_giveNoFigure() {
        rated(1, 1, 2);
        rated(2, 2, 3);
        rated(3, 3, 4);
        rated(4, 4, 5);
        RatedYear year = RatedYear.of(2026, means);
        assertThat(year.icc()).isNull();
        assertThat(year.assessors()).hasSize(2).allMatch(each -> each.severity() == null && each.spread() == null);
    }

    @Test
    void allMeansTheSame_giveNoCorrelation() {
        for (int candidate = 1; candidate <= 5; candidate++) {
            rated(candidate, 3, 3);
        }
        RatedYear year = RatedYear.of(2026, means);
        assertThat(year.icc()).isNull();
        assertThat(year.assessors().get(0).severity()).isZero();
    }

    @Test
    void candidatesOfOneAssessor_orOfTwoVersions_areNotCounted() {
        rated(1, 3);
        rated(2, GUIDE, 0, 3);
        rated(2, new UUID(9, 8), 1, 4);
        RatedYear year = RatedYear.of(2026, means);
        assertThat(year.candidates()).isZero();
        assertThat(year.assessors()).isEmpty();
    }
}
