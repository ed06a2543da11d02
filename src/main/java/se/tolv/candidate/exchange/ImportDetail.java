package se.tolv.candidate.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an import goes. */
public record ImportDetail(
        UUID id,
        UUID vacancyId,
        String fileName,
        ApplicationImport.State state,

        @Schema(description = "Rows below the headings; 0 until the file has been read")
        int total,

        @Schema(description = "Rows taken in so far; they count once all are")
        int done,

        @Schema(description = "What is wrong with the file, row by row, at most 100")
        List<String> problems,

        Instant startedAt,
        String startedBy,
        @Schema(nullable = true) Instant finishedAt) {

    static ImportDetail of(ApplicationImport found) {
        return new ImportDetail(
                found.id,
                found.vacancyId,
                found.fileName,
                found.state,
                found.total,
                found.done,
                found.problems,
                found.startedAt,
                found.startedBy,
                found.finishedAt);
    }

    public boolean isRunning() {
        return state == ApplicationImport.State.RUNNING;
    }
}
