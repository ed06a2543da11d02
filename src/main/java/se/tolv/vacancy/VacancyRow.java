package se.tolv.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** A case as a line in the staff's list. */
public record VacancyRow(
        UUID id,
        int version,
        String registryNumber,
        BilingualText title,
        String unitName,

        @Schema(description = "Who leads the recruitment; null where nobody does yet", nullable = true)
        String managerName,

        @Schema(nullable = true) LocalDate applicationDeadline,

        @Schema(description = "Today's: a post whose deadline has passed is SCREENING")
        VacancyStatus status,

        Instant createdAt,

        @Schema(description = "Applications in each stage that holds any")
        List<StageCount> stages) {

    /** All applications, whatever became of them. */
    public long applications() {
        return stages.stream().mapToLong(StageCount::count).sum();
    }

    VacancyRow with(List<StageCount> counted) {
        return new VacancyRow(
                id,
                version,
                registryNumber,
                title,
                unitName,
                managerName,
                applicationDeadline,
                status,
                createdAt,
                counted);
    }
}
