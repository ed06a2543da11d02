package se.tolv.interview.agreement.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import se.tolv.interview.agreement.coefficient.Refusal.Reason;

/** The figures of agreement against published examples, and against their definitions computed by another route. */
class AgreementTest {

    private static final Offset<Double> SIX_DIGITS = within(1e-6);
    private static final String GAP = ".";

    /** Shrout and Fleiss (1979), table 2: six targets, four judges. */
    static final RatingMatrix SHROUT_FLEISS = matrix("9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7");

    /** Krippendorff (2011), section C: four observers, twelve units; a row for each unit here. */
    static final RatingMatrix KRIPPENDORFF = matrix(
            "1 1 . 1", "2 2 3 2", "3 3 3 3", "3 3 3 3", "2 2 2 2", "1 2 3 4", "4 4 4 4", "1 1 2 1", "2 2 2 2",
            ". 5 5 5", ". . 1 1", ". . 3 .");

    /** Values and intervals as {@code ICC} of R's psych and {@code icc} of irr print them for the same table. */
    @Test
    void icc_ofShroutAndFleiss_isAsPublishedToSixDigits() {
        Map<IccForm, double[]> published = Map.of(
                IccForm.ONE_ONE, new double[] {0.1657418, -0.13293232, 0.7225601},
                IccForm.TWO_ONE, new double[] {0.2897638, 0.01878651, 0.7610844},
                IccForm.THREE_ONE, new double[] {0.7148407, 0.34246477, 0.9458583},
                IccForm.ONE_K, new double[] {0.4427971, -0.88444216, 0.9124154},
                IccForm.TWO_K, new double[] {0.6200505, 0.07113682, 0.9272320},
                IccForm.THREE_K, new double[] {0.9093155, 0.67567471, 0.9858917});
        Agreement agreement = Agreement.of(SHROUT_FLEISS);
        assertThat(agreement.icc()).hasSize(6).allSatisfy(icc -> {
            double[] expected = published.get(icc.form());
            assertThat(icc.value()).isCloseTo(expected[0], SIX_DIGITS);
            assertThat(icc.lower()).isCloseTo(expected[1], SIX_DIGITS);
            assertThat(icc.upper()).isCloseTo(expected[2], SIX_DIGITS);
            assertThat(icc.n()).isEqualTo(6);
        });
        assertThat(agreement.refused()).isEmpty();
    }

    @Test
    void alpha_ofKrippendorff_isAsPublished() {
        Agreement agreement = Agreement.of(KRIPPENDORFF);
        assertThat(alpha(agreement, MeasurementLevel.NOMINAL)).isCloseTo(0.743421, SIX_DIGITS);
        assertThat(alpha(agreement, MeasurementLevel.ORDINAL)).isCloseTo(0.815388, SIX_DIGITS);
        assertThat(alpha(agreement, MeasurementLevel.INTERVAL)).isCloseTo(0.849107, SIX_DIGITS);
        assertThat(agreement.alpha()).allSatisfy(alpha -> {
            assertThat(alpha.n()).isEqualTo(40);
            assertThat(alpha.candidates()).isEqualTo(11);
        });
    }

    @Test
    void icc_ofRandomRatings_isThatOfTheDefinitions() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            RatingMatrix ratings = random(random, 5 + random.nextInt(20), 2 + random.nextInt(5), 0);
            DefinedAgreement defined = new DefinedAgreement(ratings);
            Agreement.of(ratings)
                    .icc()
                    .forEach(icc -> assertThat(icc.value()).isCloseTo(defined.icc(icc.form()), within(1e-9)));
        }
    }

    @Test
    void alpha_ofRandomRatingsWithGaps_isThatOfEveryPair() {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            RatingMatrix ratings = random(random, 6 + random.nextInt(15), 2 + random.nextInt(4), 0.2);
            DefinedAgreement defined = new DefinedAgreement(ratings);
            Agreement.of(ratings)
                    .alpha()
                    .forEach(alpha -> assertThat(alpha.value()).isCloseTo(defined.alpha(alpha.level()), within(1e-9)));
        }
    }

    @Test
    void everyFigure_ofAnyMatrix_isFiniteAndInOrder() {
        Random random = new Random(3);
        for (int run = 0; run < 500; run++) {
            RatingMatrix ratings =
                    random(random, 1 + random.nextInt(9), 1 + random.nextInt(4), run % 3 == 0 ? 0.3 : 0, 1 + run % 4);
            Agreement agreement = Agreement.of(ratings);
            agreement.icc().forEach(icc -> {
                assertThat(icc.value()).isFinite().isLessThanOrEqualTo(1);
                if (icc.lower() != null) {
                    assertThat(icc.lower()).isFinite().isLessThanOrEqualTo(icc.value());
                    assertThat(icc.upper()).isFinite().isBetween(icc.value(), 1.0);
                }
            });
            agreement
                    .alpha()
                    .forEach(alpha -> assertThat(alpha.value()).isFinite().isLessThanOrEqualTo(1));
            agreement
                    .severity()
                    .forEach(each -> assertThat(List.of(each.mean(), each.severity(), each.spread()))
                            .allSatisfy(number -> assertThat(number).isFinite()));
            assertThat(agreement.icc().size() + count(agreement, Refusal.Kind.ICC))
                    .isEqualTo(6);
            assertThat(agreement.alpha().size() + count(agreement, Refusal.Kind.ALPHA))
                    .isEqualTo(3);
            assertThat(agreement.severity().size() + count(agreement, Refusal.Kind.SEVERITY))
                    .isEqualTo(ratings.assessors());
        }
    }

    @Test
    void constantMatrix_isRefusedAsAllTheSame() {
        Agreement agreement = Agreement.of(matrix("3 3", "3 3", "3 3", "3 3", "3 3.0"));
        assertThat(agreement.icc()).isEmpty();
        assertThat(agreement.alpha()).isEmpty();
        assertThat(reasons(agreement)).containsOnly(Reason.ALL_THE_SAME);
        assertThat(agreement.severity())
                .allSatisfy(each -> assertThat(each.severity()).isZero());
    }

    @Test
    void oneAssessor_oneCandidate_allMissing_areRefusedWithTheirReason() {
        assertThat(reasons(Agreement.of(matrix("1", "2", "3", "4", "5")))).containsOnly(Reason.ONE_ASSESSOR);
        assertThat(reasons(Agreement.of(matrix("1 2 3"))))
                .containsOnly(Reason.TOO_FEW_COMPLETE, Reason.TOO_FEW_COMPARED);
        Agreement empty = Agreement.of(matrix(". .", ". .", ". .", ". .", ". .", ". ."));
        assertThat(reasons(empty)).containsOnly(Reason.TOO_FEW_COMPLETE, Reason.TOO_FEW_COMPARED);
        assertThat(empty.missing()).isEqualTo(12);
        assertThat(empty.icc()).isEmpty();
    }

    @Test
    void assessorsWhoGiveTheSame_agreeFullyAndHaveNoInterval() {
        Agreement agreement = Agreement.of(matrix("0.1 0.1", "0.2 0.2", "0.3 0.3", "0.4 0.4", "0.5 0.5"));
        assertThat(agreement.icc()).hasSize(6).allSatisfy(icc -> {
            assertThat(icc.value()).isEqualTo(1);
            assertThat(icc.lower()).isNull();
        });
        assertThat(reasons(agreement)).containsOnly(Reason.NO_SPREAD_WITHIN);
        assertThat(agreement.alpha())
                .allSatisfy(alpha -> assertThat(alpha.value()).isEqualTo(1));
    }

    @Test
    void oneAssessorAStepStricter_isConsistentButDoesNotAgree() {
        Agreement agreement = Agreement.of(matrix("1 2", "2 3", "3 4", "4 5", "5 6"));
        assertThat(icc(agreement, IccForm.THREE_ONE).value()).isEqualTo(1);
        assertThat(icc(agreement, IccForm.THREE_ONE).lower()).isNull();
        assertThat(icc(agreement, IccForm.TWO_ONE).value()).isCloseTo(5 / 6.0, within(1e-12));
        assertThat(icc(agreement, IccForm.TWO_ONE).lower()).isNotNull();
        assertThat(agreement.severity())
                .extracting(Agreement.Severity::severity)
                .containsExactly(-1.0, 1.0);
        assertThat(agreement.severity())
                .extracting(Agreement.Severity::spread)
                .allSatisfy(spread -> assertThat(spread).isCloseTo(Math.sqrt(2.5), within(1e-12)));
    }

    @Test
    void candidatesWithTheSameAverages_bearNoCorrelation() {
        assertThat(reasons(Agreement.of(matrix("1 5", "5 1", "2 4", "4 2", "3 3"))))
                .containsOnly(Reason.SAME_AVERAGES);
    }

    @Test
    void icc_withGaps_countsTheCompleteCandidatesOnly() {
        List<List<BigDecimal>> rows = new ArrayList<>(SHROUT_FLEISS.rows());
        rows.add(matrix("1 9 . 9").rows().get(0));
        Agreement agreement = Agreement.of(new RatingMatrix(rows));
        assertThat(agreement.candidates()).isEqualTo(7);
        assertThat(agreement.complete()).isEqualTo(6);
        assertThat(agreement.missing()).isEqualTo(1);
        assertThat(agreement.icc()).isEqualTo(Agreement.of(SHROUT_FLEISS).icc());
    }

    static RatingMatrix matrix(String... rows) {
        return new RatingMatrix(Stream.of(rows)
                .map(row -> Arrays.stream(row.split(" "))
                        .map(cell -> cell.equals(GAP) ? null : new BigDecimal(cell))
                        .toList())
                .toList());
    }

    private static RatingMatrix random(Random random, int candidates, int assessors, double gaps) {
        return random(random, candidates, assessors, gaps, 5);
    }

    private static RatingMatrix random(Random random, int candidates, int assessors, double gaps, int steps) {
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            List<BigDecimal> row = new ArrayList<>();
            for (int j = 0; j < assessors; j++) {
                row.add(random.nextDouble() < gaps ? null : BigDecimal.valueOf(1 + random.nextInt(steps)));
            }
            rows.add(row);
        }
        return new RatingMatrix(rows);
    }

    private static Agreement.Icc icc(Agreement agreement, IccForm form) {
        return agreement.icc().stream()
                .filter(icc -> icc.form() == form)
                .findFirst()
                .orElseThrow();
    }

    private static double alpha(Agreement agreement, MeasurementLevel level) {
        return agreement.alpha().stream()
                .filter(alpha -> alpha.level() == level)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<Reason> reasons(Agreement agreement) {
        return agreement.refused().stream().map(Refusal::reason).distinct().toList();
    }

    private static int count(Agreement agreement, Refusal.Kind kind) {
        return (int) agreement.refused().stream()
                .filter(refusal -> refusal.kind() == kind)
                .count();
    }
}
