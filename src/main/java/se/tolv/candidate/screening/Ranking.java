package se.tolv.candidate.screening;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The applicants by what their answers have been rated. */
public record Ranking(
        UUID vacancyId,

        @Schema(description = "The questions whose ratings the caller may see")
        List<Integer> shown,

        @Schema(description = "The highest total first; those without one last")
        List<RankingRow> rows) {}
