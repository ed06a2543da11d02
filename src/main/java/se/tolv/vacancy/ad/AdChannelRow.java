package se.tolv.vacancy.ad;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place where an ad is spread. */
public record AdChannelRow(
        UUID id,
        String name,
        @Schema(examples = "platsbanken") String slug,

        @Schema(description = "The ad's address to spread there; null until the ad is published", nullable = true)
        String link) {}
