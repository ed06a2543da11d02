package se.tolv.interview.rating;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.guide.GuideDetail;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/** The version of a guide that ratings were made under: what was asked, in its order, and how much it counts. */
public record RatedGuide(
        UUID id,
        int number,

        @Schema(description = "The version of the framework whose words it uses")
        UUID frameworkId,

        List<Competency> competencies) {

    /**
     * @param weight how many times it counts, 1 to 3
     * @param anchors what an answer at each level shows
     */
    public record Competency(
            String code,
            BilingualText name,
            int weight,
            Map<Integer, BilingualText> anchors,
            List<Question> questions) {}

    public record Question(UUID questionId, BilingualText text) {}

    /** What a competency of it is called. */
    public String nameOf(String code, Language language) {
        return competencies.stream()
                .filter(competency -> competency.code.equals(code))
                .findFirst()
                .orElseThrow()
                .name
                .in(language);
    }

    static RatedGuide of(GuideDetail guide) {
        return new RatedGuide(
                guide.id(),
                guide.number(),
                guide.frameworkId(),
                guide.competencies().stream().map(RatedGuide::competency).toList());
    }

    private static Competency competency(GuideDetail.CompetencyPart part) {
        return new Competency(
                part.code(),
                part.name(),
                part.weight(),
                part.anchors(),
                part.questions().stream()
                        .map(question -> new Question(question.questionId(), question.text()))
                        .toList());
    }

    /** How many times each competency counts. */
    public List<Combination.Weighted> weights() {
        return competencies.stream()
                .map(competency -> new Combination.Weighted(competency.code(), competency.weight()))
                .toList();
    }
}
