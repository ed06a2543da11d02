package se.tolv.candidate.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/**
 * A request for merits or records, as a line of the list.
 *
 * @param requesterName the alias, where an applicant asks whose name the reader must not know; null where nobody said
 */
@Schema(name = "DisclosureRow")
public record DisclosureRow(
        UUID id,
        DisclosureKind kind,
        DisclosureStatus status,
        String requesterName,
        Instant askedAt,
        Instant endedAt,
        UUID vacancyId,
        String registryNumber,
        BilingualText title,
        String unitName) {}
