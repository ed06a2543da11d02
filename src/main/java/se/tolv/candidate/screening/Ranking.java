package se.tolv.candidate.screening;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** The applicants by what their answers have been rated. */
public record Ranking(
        UUID vacancyId,

        @Schema(description = "The questions whose ratings the caller may see")
        List<Integer> shown,

        @Schema(description = "What each of those questions counts")
        List<Weight> weights,

        @Schema(description = "The highest total first; those without one last")
        List<RankingRow> rows) {

    /**
     * What a question counts, and why.
     *
     * @param question 1, 2, 3 ...
     */
    public record Weight(
            int question,

            @Schema(
                    description = "The competency of the profile that the question is about; null: none",
                    nullable = true)
            BilingualText competency,

            @Schema(description = "How many times the question counts, as the profile says of its competency: 1 to 3")
            int times) {}
}
