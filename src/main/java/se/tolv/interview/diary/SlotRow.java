package se.tolv.interview.diary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time that is free to be chosen. */
public record SlotRow(
        UUID id,
        Instant startsAt,
        Instant endsAt,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) String videoLink,
        @Schema(description = "Who interviews") List<String> assessors,

        @Schema(description = "How many candidates can choose it")
        long offeredTo) {

    /** Before it is known who interviews. */
    public SlotRow(UUID id, Instant startsAt, Instant endsAt, String place, String videoLink, long offeredTo) {
        this(id, startsAt, endsAt, place, videoLink, List.of(), offeredTo);
    }

    SlotRow with(List<String> names) {
        return new SlotRow(id, startsAt, endsAt, place, videoLink, names, offeredTo);
    }
}
