package se.tolv.guide;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.question.QuestionKind;
import se.tolv.question.QuestionLevel;

/**
 * A guide with everything that is asked in it.
 *
 * @param version for {@code If-Match}
 * @param textsVersion of what is typed; see {@link InterviewGuide#textsVersion}
 * @param series what all versions of the guide have in common
 * @param number the version's number in its series
 * @param code of a shipped template, else null
 * @param ownerName null for the templates that ship
 * @param frameworkNumber the framework version whose words it uses
 * @param minutes all of them
 * @param remarks what is missing, warned about or hinted at; empty once published
 */
public record GuideDetail(
        UUID id,
        int version,
        int textsVersion,
        UUID series,
        int number,
        GuideStatus status,
        boolean template,
        String code,
        BilingualText about,
        BilingualText roleTitle,
        QuestionLevel level,
        UUID unitId,
        String unitName,
        UUID ownerId,
        String ownerName,
        UUID frameworkId,
        Integer frameworkNumber,
        Language language,
        BilingualText opening,
        int openingMinutes,
        int candidateQuestionsMinutes,
        BilingualText closing,
        int closingMinutes,
        List<CompetencyPart> competencies,
        int minutes,
        List<GuideRemark> remarks,
        Instant createdAt,
        Instant changedAt,
        Instant publishedAt,
        Instant lockedAt,
        Instant retiredAt) {

    /**
     * A competency and its questions.
     *
     * @param reason why the work needs it
     * @param weight how many times it counts, 1-3
     * @param anchors what an answer at each level shows, 1-5
     */
    public record CompetencyPart(
            String code,
            BilingualText reason,
            int weight,
            BilingualText name,
            BilingualText definition,
            List<BilingualText> positiveSigns,
            List<BilingualText> negativeSigns,
            Map<Integer, BilingualText> anchors,
            List<QuestionPart> questions,
            int minutes) {}

    /**
     * A question to ask.
     *
     * @param probes follow-up questions
     * @param listenFor what a good answer shows
     * @param retired the bank no longer offers it; only ever said of a draft
     */
    public record QuestionPart(
            UUID questionId,
            QuestionKind kind,
            BilingualText text,
            List<BilingualText> probes,
            List<BilingualText> listenFor,
            int minutes,
            boolean retired) {}

    @JsonIgnore
    public boolean isDraft() {
        return status == GuideStatus.DRAFT;
    }

    public int questions() {
        return competencies.stream().mapToInt(part -> part.questions().size()).sum();
    }
}
