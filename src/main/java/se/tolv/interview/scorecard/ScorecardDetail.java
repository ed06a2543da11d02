package se.tolv.interview.scorecard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;
import se.tolv.question.QuestionKind;

/** One's own scorecard, with the interview that it belongs to. */
public record ScorecardDetail(
        UUID id,
        UUID applicationId,
        UUID vacancyId,
        BilingualText vacancyTitle,
        String registryNumber,
        String applicant,
        ScorecardStatus status,
        Instant openedAt,
        @Schema(nullable = true) Instant submittedAt,

        @Schema(description = "The version of the guide that the interview keeps")
        UUID guideId,

        @Schema(description = "That version's number") int guideNumber,

        @Schema(description = "All minutes of the interview")
        int minutes,

        BilingualText opening,
        @Schema(description = "Minutes") int openingMinutes,
        @Schema(description = "Minutes") int candidateQuestionsMinutes,
        BilingualText closing,
        @Schema(description = "Minutes") int closingMinutes,

        @Schema(description = "Whether it can be written in and submitted now")
        boolean open,

        @Schema(
                description = "Why it cannot be written in any more; null while it can, or once submitted",
                nullable = true)
        String whyClosed,

        @Schema(description = "The questions in the order of the interview")
        List<Step> steps) {

    /**
     * A question: what to ask, and what the assessor has kept of the answer.
     *
     * @param competencyCode null for an added question, as competency, definition, questionId and kind
     * @param answer 1 to 5, none or skip; null: not rated yet
     * @param reason why it was not asked, or why it was added
     */
    public record Step(
            int number,
            int version,
            @Schema(nullable = true) String competencyCode,
            @Schema(nullable = true) BilingualText competency,
            @Schema(nullable = true) BilingualText definition,
            @Schema(nullable = true) UUID questionId,
            @Schema(nullable = true) QuestionKind kind,
            BilingualText text,
            List<BilingualText> probes,
            List<BilingualText> listenFor,
            @Schema(description = "The scale, from 1 to 5") List<Anchor> anchors,
            int minutes,
            String notes,
            @Schema(nullable = true) String answer,
            String reason,
            @Schema(nullable = true) Instant savedAt) {

        public boolean added() {
            return questionId == null;
        }

        /** The same question with what somebody typed, which could not be saved. */
        public Step with(AnswerForm typed, int version) {
            return new Step(
                    number,
                    version,
                    competencyCode,
                    competency,
                    definition,
                    questionId,
                    kind,
                    text,
                    probes,
                    listenFor,
                    anchors,
                    minutes,
                    AnswerForm.kept(typed.notes),
                    typed.answer,
                    added() ? reason : AnswerForm.kept(typed.reason),
                    savedAt);
        }

        @JsonIgnore
        public boolean isRated() {
            return answer != null && !answer.isEmpty();
        }
    }

    /**
     * A step of the scale.
     *
     * @param text what an answer on this level shows; null where the competency has no words for it
     */
    public record Anchor(int value, @Schema(nullable = true) BilingualText text) {

        /** The step as a form says it. */
        @JsonIgnore
        public String said() {
            return String.valueOf(value);
        }
    }

    @JsonIgnore
    public boolean isDraft() {
        return status == ScorecardStatus.DRAFT;
    }

    public Step step(int number) {
        return steps.stream().filter(step -> step.number == number).findFirst().orElseThrow();
    }

    public ScorecardDetail with(Step typed) {
        return new ScorecardDetail(
                id,
                applicationId,
                vacancyId,
                vacancyTitle,
                registryNumber,
                applicant,
                status,
                openedAt,
                submittedAt,
                guideId,
                guideNumber,
                minutes,
                opening,
                openingMinutes,
                candidateQuestionsMinutes,
                closing,
                closingMinutes,
                open,
                whyClosed,
                steps.stream()
                        .map(step -> Objects.equals(step.number, typed.number) ? typed : step)
                        .toList());
    }
}
