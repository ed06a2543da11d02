package se.tolv.interview.rating;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;
import se.tolv.interview.scorecard.AnswerOutcome;

/** The ratings of one applicant that the reader may see, and what they add up to. */
public record CandidateRatings(
        UUID applicationId,
        String applicant,
        ApplicationStage stage,

        @Schema(
                description =
                        "The version of the guide that all ratings were made under; null where there is no rating, or"
                                + " where they were made under more than one",
                nullable = true)
        UUID guideId,

        @Schema(description = "By the assessors' names") List<AssessorRatings> assessors,

        @Schema(description = "Nothing where the ratings were made under more than one version")
        Combination combination) {

    /** Whether there is anything that the reader may see. */
    public boolean shown() {
        return !assessors.isEmpty();
    }

    /** Whether the ratings were made under more than one version of the guide. */
    public boolean mixed() {
        return shown() && guideId == null;
    }

    /** Every rating of the guide's questions, for {@link Combination}. */
    public List<Combination.Rating> ratings() {
        return ratingsOf(assessors);
    }

    static List<Combination.Rating> ratingsOf(List<AssessorRatings> assessors) {
        return assessors.stream()
                .flatMap(assessor -> assessor.answers.stream()
                        .filter(answer -> answer.addedText == null)
                        .map(answer ->
                                new Combination.Rating(assessor.assessorId, answer.competencyCode, answer.value)))
                .toList();
    }

    /** What one assessor submitted. */
    public record AssessorRatings(
            UUID scorecardId,
            UUID assessorId,
            String assessor,
            UUID guideId,
            Instant submittedAt,

            @Schema(description = "In the order of the interview; added questions last")
            List<RatedAnswer> answers) {

        /** The answer to a question of the guide; null where it was not asked. */
        public RatedAnswer answerTo(String competencyCode, UUID questionId) {
            return answers.stream()
                    .filter(answer ->
                            questionId.equals(answer.questionId) && competencyCode.equals(answer.competencyCode))
                    .findFirst()
                    .orElse(null);
        }

        public List<RatedAnswer> added() {
            return answers.stream().filter(answer -> answer.addedText != null).toList();
        }
    }

    /**
     * A question, as one assessor noted and rated it.
     *
     * @param version to be sent where the assessor amends it
     * @param competencyCode null for an added question, as questionId and outcome
     * @param addedText the words of an added question; null for the guide's own
     * @param value 1 to 5; null unless rated
     * @param reason why it was not asked, or why it was added; empty otherwise
     * @param changes what it was before, the first change first
     */
    public record RatedAnswer(
            int number,
            int version,
            @Schema(nullable = true) String competencyCode,
            @Schema(nullable = true) UUID questionId,
            @Schema(nullable = true) String addedText,
            @Schema(nullable = true) AnswerOutcome outcome,
            @Schema(nullable = true) Integer value,
            String reason,
            String notes,
            List<Change> changes) {}

    /** That a rating was changed after it had been submitted. */
    public record Change(
            AnswerOutcome from,
            @Schema(nullable = true) Integer fromValue,
            AnswerOutcome to,
            @Schema(nullable = true) Integer toValue,
            String reason,
            Instant at) {

        public String fromText(String noEvidence, String skipped) {
            return text(from, fromValue, noEvidence, skipped);
        }

        public String toText(String noEvidence, String skipped) {
            return text(to, toValue, noEvidence, skipped);
        }

        private static String text(AnswerOutcome outcome, Integer value, String noEvidence, String skipped) {
            return switch (outcome) {
                case RATED -> value.toString();
                case NO_EVIDENCE -> noEvidence;
                case SKIPPED -> skipped;
            };
        }
    }
}
