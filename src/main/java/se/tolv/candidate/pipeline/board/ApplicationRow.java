package se.tolv.candidate.pipeline.board;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.pipeline.AnswerDue;
import se.tolv.platform.time.Days;

/** An application as a line in a list or a card on the board. */
public record ApplicationRow(
        UUID id,
        int version,

        @Schema(description = "What the applicant is called where no name may stand", examples = "KRT 472")
        String alias,

        @Schema(description = "Null as long as the caller must not know it", nullable = true)
        String name,

        @Schema(
                description = "1, 2, 3 ... in the order of arrival within the vacancy; null where name is",
                nullable = true)
        Integer number,

        boolean internal,

        @Schema(description = "The channel whose link the applicant followed; null: none", nullable = true)
        String source,

        ApplicationStage stage,

        @Schema(description = "Null where name is", nullable = true)
        Instant receivedAt,

        @Schema(description = "When it reached its stage; null where receivedAt would be", nullable = true)
        Instant stageAt,

        @Schema(description = "The stages it can be moved to now; the last may be the one that the last move came from")
        List<ApplicationStage> moves,

        @Schema(description = "What the applicant is owed; null where nothing is", nullable = true)
        AnswerDue due) {

    /** What {@link #of} reads, of an application called {@code a}. */
    static final String COLUMNS = "a.id, a.version, a.alias, a.name, a.number, a.internal, a.stage, a.received_at,"
            + " a.shortlisted_at, a.interview_at, a.offer_at, a.hired_at, a.rejected_at, a.withdrawn_at, a.source";

    private static final int FIRST_STAMP = 7;

    /**
     * @param known whether the reader may know every applicant for the post
     */
    static ApplicationRow of(Tuple row, boolean known, Map<UUID, AnswerDue> due) {
        Map<ApplicationStage, Instant> stamps = new EnumMap<>(ApplicationStage.class);
        for (ApplicationStage stage : ApplicationStage.values()) {
            Instant at = row.get(FIRST_STAMP + stage.ordinal(), Instant.class);
            if (at != null) {
                stamps.put(stage, at);
            }
        }
        UUID id = row.get(0, UUID.class);
        ApplicationStage stage = ApplicationStage.valueOf(row.get(6, String.class));
        boolean named = known || stamps.containsKey(ApplicationStage.SHORTLISTED);
        return new ApplicationRow(
                id,
                row.get(1, Integer.class),
                row.get(2, String.class),
                named ? row.get(3, String.class) : null,
                named ? row.get(4, Integer.class) : null,
                row.get(5, Boolean.class),
                row.get(FIRST_STAMP + ApplicationStage.values().length, String.class),
                stage,
                named ? stamps.get(ApplicationStage.RECEIVED) : null,
                named || stage != ApplicationStage.RECEIVED ? stamps.get(stage) : null,
                stage.moves(stamps::containsKey),
                due.get(id));
    }

    /** The name, or the alias where the name must not be known. */
    public String label() {
        return name == null ? alias : name;
    }

    /** What a form carries to choose it. */
    public String choice() {
        return id + ":" + version;
    }

    /** Where a plain move leads: on, or back. A rejection has a page of its own and a withdrawal is the candidate's. */
    public List<ApplicationStage> plainMoves() {
        return moves.stream()
                .filter(stage -> stage != ApplicationStage.REJECTED && stage != ApplicationStage.WITHDRAWN)
                .toList();
    }

    /** Null where nobody may know it. */
    public LocalDate receivedOn() {
        return receivedAt == null ? null : Days.of(receivedAt);
    }

    public boolean rejectable() {
        return moves.contains(ApplicationStage.REJECTED);
    }
}
