package se.tolv.interview.comparison;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;
import se.tolv.interview.agreement.AgreementDetail;
import se.tolv.interview.rating.Combination;
import se.tolv.interview.rating.RatedGuide;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/** A post's interviewed applicants beside each other, as far as the reader may see their ratings. It decides nothing. */
public record Comparison(
        UUID vacancyId,
        String registryNumber,
        BilingualText vacancyTitle,

        @Schema(
                description = "One for each version of the guide that ratings were made under, by number. Candidates of"
                        + " different groups must not be ranked together")
        List<Group> groups,

        @Schema(description = "Those who stand in no order, and why")
        List<Apart> apart,

        @Schema(description = "Whether the caller rates, and so sees an applicant once they have rated them")
        boolean assesses,

        @Schema(description = "Whether the caller handles the applications, and so assesses candidates all in all")
        boolean handles) {

    /** Whether ratings were made under more than one version of the guide. */
    public boolean severalVersions() {
        return groups.size() > 1 || apart.stream().anyMatch(candidate -> candidate.why() == Apart.Why.SEVERAL_VERSIONS);
    }

    /**
     * Those who were rated under one version of the guide.
     *
     * @param assessors by name; each has rated at least one of them
     * @param candidates the highest overall figure first; those without one last, by name
     * @param sensitivity what the order would be without each assessor and each competency; empty where fewer than two have
     *     an overall figure
     * @param agreement how far the assessors agree on each candidate's overall figure
     */
    public record Group(
            RatedGuide guide,
            List<Assessor> assessors,
            List<Candidate> candidates,
            List<LeftOut> sensitivity,
            AgreementDetail agreement) {

        /** What everybody was asked, in the order of the guide. */
        public List<RatedGuide.Question> questions() {
            return guide.competencies().stream()
                    .flatMap(competency -> competency.questions().stream())
                    .toList();
        }
    }

    @Schema(name = "ComparedAssessor")
    public record Assessor(UUID id, String name) {}

    /**
     * @param place 1, 2, 3 ... by the overall figure; the same for those who have the same; null without one
     * @param shared whether another one has the same place
     */
    @Schema(name = "ComparedCandidate")
    public record Candidate(
            UUID applicationId,
            String applicant,
            ApplicationStage stage,
            @Schema(nullable = true) Integer place,
            boolean shared,
            Combination combination) {

        /** How the overall figure comes about, to be computed by hand: {@code (2 × 3.50 + 1 × 4.00) / 3}. */
        public String sum(Language language) {
            StringBuilder sum = new StringBuilder("(");
            int weights = 0;
            for (Combination.Part part : combination.parts()) {
                sum.append(weights == 0 ? "" : " + ")
                        .append(part.weight())
                        .append(" × ")
                        .append(part.meanText(language));
                weights += part.weight();
            }
            return sum.append(") / ").append(weights).toString();
        }

        /** Each competency and its figure, for those who do not see the plot. */
        public String spoken(RatedGuide guide, Language language) {
            return combination.parts().stream()
                    .map(part -> guide.nameOf(part.competencyCode(), language) + " " + part.meanText(language))
                    .collect(Collectors.joining("; "));
        }

        public ProfilePlot plot() {
            return ProfilePlot.of(combination);
        }
    }

    /**
     * The order without one assessor or one competency.
     *
     * @param name the assessor's, or the competency's in the reader's language
     * @param changes whether anybody's place is another
     * @param words what changes, a sentence each; or that nothing does
     */
    public record LeftOut(Kind kind, String name, boolean changes, List<String> words) {

        public enum Kind {
            ASSESSOR,
            COMPETENCY
        }
    }

    /** Somebody who stands in no order. */
    @Schema(name = "CandidateApart")
    public record Apart(UUID applicationId, String applicant, ApplicationStage stage, Why why) {

        public enum Why {
            /** There is no rating, or none that the reader may see yet. */
            NOTHING_SHOWN,
            /** The assessors used different versions of the guide. */
            SEVERAL_VERSIONS
        }
    }
}
