package se.tolv.decision.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.interview.rating.ApplicationRatings;
import se.tolv.interview.rating.CandidateRatings;
import se.tolv.interview.rating.Combination;
import se.tolv.interview.rating.RatedGuide;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/**
 * The interview's ratings that an assessment rests on, with their parts, as they stood when it was signed.
 *
 * @param competencies none where the assessors used different versions of the guide, or none has rated
 * @param overall null where it is missing
 */
public record AssessedFigures(
        List<Competency> competencies,
        @Schema(nullable = true) Double overall) {

    /** @param mean null where it is missing */
    @Schema(name = "AssessedCompetencyFigure")
    public record Competency(
            String code,
            BilingualText name,
            int weight,
            @Schema(nullable = true) Double mean,
            List<Own> assessors) {

        public String meanText(Language language) {
            return text(mean, language);
        }
    }

    /** One assessor's own figure. */
    @Schema(name = "AssessorFigure")
    public record Own(String assessor, double mean) {

        public String meanText(Language language) {
            return text(mean, language);
        }
    }

    public String overallText(Language language) {
        return text(overall, language);
    }

    /** The figures of one competency; null where there are none. */
    public Competency of(String code) {
        return competencies.stream()
                .filter(competency -> competency.code.equals(code))
                .findFirst()
                .orElse(null);
    }

    static AssessedFigures of(ApplicationRatings ratings) {
        CandidateRatings candidate = ratings.candidate();
        return ratings.guides().stream()
                .filter(guide -> guide.id().equals(candidate.guideId()))
                .findFirst()
                .map(guide -> new AssessedFigures(
                        guide.competencies().stream()
                                .map(competency -> of(competency, candidate))
                                .toList(),
                        candidate.combination().overall()))
                .orElse(new AssessedFigures(List.of(), null));
    }

    private static Competency of(RatedGuide.Competency competency, CandidateRatings candidate) {
        Combination.Part part = candidate.combination().part(competency.code());
        return new Competency(
                competency.code(),
                competency.name(),
                part.weight(),
                part.mean(),
                candidate.assessors().stream()
                        .filter(assessor -> part.byAssessor().containsKey(assessor.assessorId()))
                        .map(assessor ->
                                new Own(assessor.assessor(), part.byAssessor().get(assessor.assessorId())))
                        .toList());
    }

    private static String text(Double figure, Language language) {
        return figure == null ? "–" : String.format(language.locale(), "%.2f", figure);
    }
}
