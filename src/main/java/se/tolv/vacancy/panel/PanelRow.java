package se.tolv.vacancy.panel;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a panel as those who lead the case see it. */
public record PanelRow(
        UUID id,
        UUID accountId,
        String name,
        PanelStatus status,
        Instant askedAt,
        @Schema(nullable = true) Instant declaredAt,
        @Schema(nullable = true) Instant steppedAsideAt,

        @Schema(description = "Why the member stepped aside, if they said so", nullable = true)
        String reason) {}
