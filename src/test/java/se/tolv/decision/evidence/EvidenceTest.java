package se.tolv.decision.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.candidate.ApplicationStage;
import se.tolv.interview.rating.CandidateRatings;
import se.tolv.interview.rating.Combination;
import se.tolv.interview.scorecard.AnswerOutcome;
import se.tolv.reference.answer.RatedCompetency;

/** References beside the interview: which differences are shown. */
class EvidenceTest {

    private static final UUID BO = new UUID(0, 1);

    @Test
    void moreThanOneStep_isApart_exactlyOneIsNot_andAMissingSideNever() {
        assertThat(Evidence.isFar(2.0, 4)).isTrue();
        assertThat(Evidence.isFar(4.5, 3)).isTrue();
        assertThat(Evidence.isFar(3.0, 4)).isFalse();
        assertThat(Evidence.isFar(3.0, 2)).isFalse();
        assertThat(Evidence.isFar(null, 5)).isFalse();
        assertThat(Evidence.isFar(3.0, null)).isFalse();
    }

    @Test
    void competency_hasBothSidesWords() {
        List<Evidence> evidence = Evidences.beside(interview(4), List.of(reference("a", 2, "Fick ofta be om hjälp")));
        assertThat(evidence).hasSize(1);
        assertThat(evidence.get(0).differs()).isTrue();
        assertThat(evidence.get(0).interview().get(0).notes()).containsExactly("Löste det själv");
        assertThat(evidence.get(0).references().get(0).words()).isEqualTo("Fick ofta be om hjälp");
    }

    @Test
    void competencyThatOnlyRefereesWereAskedAbout_comesLast_withoutAnInterviewFigure() {
        List<Evidence> evidence = Evidences.beside(interview(4), List.of(reference("b", 1, null)));
        assertThat(evidence.stream().map(Evidence::code)).containsExactly("a", "b");
        assertThat(evidence.get(1).mean()).isNull();
        assertThat(evidence.get(1).differs()).isFalse();
    }

    private static CandidateRatings interview(int value) {
        UUID guide = new UUID(0, 9);
        return new CandidateRatings(
                new UUID(0, 2),
                "Ada",
                ApplicationStage.INTERVIEW,
                guide,
                List.of(new CandidateRatings.AssessorRatings(
                        new UUID(0, 3),
                        BO,
                        "Bo",
                        guide,
                        null,
                        List.of(new CandidateRatings.RatedAnswer(
                                1,
                                0,
                                "a",
                                new UUID(0, 4),
                                null,
                                AnswerOutcome.RATED,
                                value,
                                "",
                                "Löste det själv",
                                List.of())))),
                Combination.of(
                        List.of(new Combination.Weighted("a", 1)), List.of(new Combination.Rating(BO, "a", value))));
    }

    private static RatedCompetency reference(String code, int rating, String words) {
        return new RatedCompetency(
                code,
                code,
                (double) rating,
                List.of(new RatedCompetency.RefereeRating(new UUID(0, 5), "Kerstin", rating, words)));
    }
}
