package se.tolv.interview.rating;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;

/**
 * What the assessors' ratings of one applicant add up to, with every part of it. The combination is mechanical:
 *
 * <ol>
 *   <li>an assessor's figure for a competency is the mean of their ratings, 1 to 5, of that competency's questions;
 *   <li>a competency's figure is the mean of the assessors' figures, so that each assessor counts the same however many
 *       questions they found evidence in;
 *   <li>the overall figure is the weighted mean of the competencies' figures, <i>sum(w<sub>c</sub> m<sub>c</sub>) /
 *       sum(w<sub>c</sub>)</i>, with the guide's weights.
 * </ol>
 *
 * <p>No evidence and a question that was not asked are no ratings: they count as nothing, never as zero. Where a competency
 * has no rating at all its figure is missing, and so is the overall one: a mean of fewer competencies would be of something
 * else.
 *
 * @param overall null where it is missing
 */
public record Combination(
        List<Part> parts, @Schema(nullable = true) Double overall) {

    /** A competency that is to be rated, and how many times it counts. */
    public record Weighted(String competencyCode, int weight) {}

    /**
     * One assessor's rating of one question.
     *
     * @param value 1 to 5; null where there is none
     */
    public record Rating(UUID assessorId, String competencyCode, Integer value) {}

    /**
     * A competency's figure.
     *
     * @param mean of the assessors' figures; null where nobody has rated it
     * @param byAssessor each assessor's own figure; those who have none are left out
     */
    public record Part(
            String competencyCode,
            int weight,
            @Schema(nullable = true) Double mean,
            Map<UUID, Double> byAssessor) {

        public String meanText(Language language) {
            return text(mean, language);
        }

        private Part rounded() {
            return new Part(competencyCode, weight, mean == null ? null : Combination.rounded(mean), byAssessor);
        }

        /** An assessor's figure, as people read it; a dash where there is none. */
        public String textOf(UUID assessorId, Language language) {
            return text(byAssessor.get(assessorId), language);
        }
    }

    /** The overall figure as people read it; a dash where it is missing. */
    public String overallText(Language language) {
        return text(overall, language);
    }

    /** To nine decimals: figures that are the same on paper are the same here, in whatever order they were added. */
    private static double rounded(double figure) {
        return Math.rint(figure * 1e9) / 1e9;
    }

    private static String text(Double figure, Language language) {
        return figure == null ? "–" : String.format(language.locale(), "%.2f", figure);
    }

    /** The part of a competency; null where it is none of those that are rated. */
    public Part part(String competencyCode) {
        return parts.stream()
                .filter(part -> part.competencyCode().equals(competencyCode))
                .findFirst()
                .orElse(null);
    }

    /** One assessor's own overall figure, with the same weights; null where they have none of some competency. */
    public Double overallOf(UUID assessorId) {
        return overall(parts.stream()
                .map(part -> new Part(part.competencyCode, part.weight, part.byAssessor.get(assessorId), Map.of()))
                .toList());
    }

    /** Nothing is rated. */
    public static Combination none() {
        return new Combination(List.of(), null);
    }

    public static Combination of(List<Weighted> competencies, List<Rating> ratings) {
        List<Part> parts = competencies.stream()
                .map(competency -> part(
                        competency,
                        ratings.stream()
                                .filter(rating -> rating.value() != null
                                        && rating.competencyCode().equals(competency.competencyCode()))
                                .toList()))
                .toList();
        return new Combination(parts.stream().map(Part::rounded).toList(), overall(parts));
    }

    private static Part part(Weighted competency, List<Rating> ratings) {
        Map<UUID, Double> byAssessor = ratings.stream()
                .collect(Collectors.groupingBy(
                        Rating::assessorId, TreeMap::new, Collectors.averagingInt(Rating::value)));
        Double mean = byAssessor.isEmpty()
                ? null
                : byAssessor.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow();
        return new Part(competency.competencyCode(), competency.weight(), mean, byAssessor);
    }

    private static Double overall(List<Part> parts) {
        if (parts.isEmpty() || parts.stream().map(Part::mean).anyMatch(Objects::isNull)) {
            return null;
        }
        double weights = parts.stream().mapToInt(Part::weight).sum();
        return rounded(
                parts.stream().mapToDouble(part -> part.weight() * part.mean()).sum() / weights);
    }
}
