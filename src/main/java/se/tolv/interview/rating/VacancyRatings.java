package se.tolv.interview.rating;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** The ratings of a post's interviewed applicants that the reader may see. */
public record VacancyRatings(
        UUID vacancyId,
        String registryNumber,
        BilingualText vacancyTitle,

        @Schema(
                description =
                        "The versions of the guide that the ratings were made under, by number. More than one: they must"
                                + " not be ranked together")
        List<RatedGuide> guides,

        @Schema(
                description = "In the order in which they were called to interview; those of whom the caller may see no"
                        + " rating have none")
        List<CandidateRatings> candidates) {

    /** Whether all ratings were made under one version, so that candidates can be compared by them. */
    public boolean comparable() {
        return guides.size() <= 1;
    }

    /** The version that a candidate was rated under; null where there is none, or more than one. */
    public RatedGuide guideOf(CandidateRatings candidate) {
        return guides.stream()
                .filter(guide -> guide.id().equals(candidate.guideId()))
                .findFirst()
                .orElse(null);
    }
}
