package se.tolv.competency;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/**
 * One competency with everything that is said about it.
 *
 * @param code the same from version to version
 * @param position its place in the framework, from 1
 * @param anchors what an answer at each level shows; levels 1 to 5, some may be missing
 * @param version for {@code If-Match}
 */
@Schema(name = "Competency", description = "One competency with everything that is said about it")
public record CompetencyDetail(
        UUID id,
        UUID frameworkId,
        String code,
        int position,
        BilingualText name,
        BilingualText definition,
        List<BilingualText> positiveSigns,
        List<BilingualText> negativeSigns,
        Map<Integer, BilingualText> anchors,
        int version) {

    public static CompetencyDetail of(Competency competency) {
        return new CompetencyDetail(
                competency.id,
                competency.frameworkId,
                competency.code,
                competency.position,
                competency.name,
                competency.definition,
                competency.positiveSigns,
                competency.negativeSigns,
                competency.anchors,
                competency.version);
    }
}
