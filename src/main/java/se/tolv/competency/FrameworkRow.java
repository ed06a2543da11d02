package se.tolv.competency;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/**
 * One framework version, without its competencies.
 *
 * @param number 1, 2, 3 ... in the order of publication; null for a draft and for an imported framework
 * @param changedAt the last change of it or of any of its competencies
 * @param version for {@code If-Match}
 * @param competencies how many it has
 */
@Schema(name = "Framework", description = "One version of the framework, without its competencies")
public record FrameworkRow(
        UUID id,
        Integer number,
        BilingualText title,
        BilingualText description,
        FrameworkStatus status,
        Instant createdAt,
        Instant changedAt,
        Instant publishedAt,
        Instant retiredAt,
        int version,
        long competencies) {}
