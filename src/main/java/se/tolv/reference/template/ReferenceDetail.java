package se.tolv.reference.template;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/**
 * A reference template with its questions.
 *
 * @param version for {@code If-Match}
 * @param number the version's number in its series
 * @param guideId the guide it was made from, or null
 * @param mayEdit you may change it, or make its next version
 */
public record ReferenceDetail(
        UUID id,
        int version,
        UUID series,
        int number,
        ReferenceStatus status,
        UUID guideId,
        BilingualText roleTitle,
        Language language,
        UUID unitId,
        UUID ownerId,
        List<QuestionPart> questions,
        boolean mayEdit,
        Instant createdAt,
        Instant publishedAt,
        Instant retiredAt) {

    /**
     * A question to a referee.
     *
     * @param included whether it is asked
     * @param competency the competency's name; empty for other questions
     * @param anchors what each level means; empty for other questions
     */
    public record QuestionPart(
            UUID id,
            ReferenceQuestion.Source source,
            String code,
            ReferenceQuestion.Answer answer,
            boolean included,
            BilingualText text,
            BilingualText help,
            List<ReferenceQuestion.Choice> choices,
            BilingualText competency,
            Map<Integer, BilingualText> anchors) {

        @JsonIgnore
        public boolean isOwn() {
            return source == ReferenceQuestion.Source.OWN;
        }
    }

    @JsonIgnore
    public boolean isDraft() {
        return status == ReferenceStatus.DRAFT;
    }

    /** The questions that are asked. */
    public List<QuestionPart> asked() {
        return questions.stream().filter(QuestionPart::included).toList();
    }
}
