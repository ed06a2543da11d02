package se.tolv.competency.mapping;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/**
 * One competency of an imported framework and what takes its place.
 *
 * @param version for {@code If-Match}
 * @param competencyCode in the published framework; null unless mapped
 * @param suggestion the code of the published competency whose name is most like this one's; null where it is decided or
 *     no name is like it
 */
@Schema(name = "Mapping", description = "One competency of an imported framework and what takes its place")
public record MappingRow(
        UUID id,
        String code,
        int position,
        BilingualText name,
        BilingualText definition,
        int version,
        MappingState state,
        String competencyCode,
        String suggestion) {}
