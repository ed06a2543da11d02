package se.tolv.competency.mapping;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/**
 * How an imported framework and the published one cover each other.
 *
 * @param ours the published framework's competencies, in its order
 */
@Schema(name = "Coverage", description = "How an imported framework and the published one cover each other")
public record Coverage(int mapped, int notCovered, int undecided, List<Ours> ours) {

    /**
     * One competency of the published framework.
     *
     * @param mapped how many old competencies it takes the place of
     */
    public record Ours(String code, BilingualText name, long mapped) {}

    public int all() {
        return mapped + notCovered + undecided;
    }

    /** Those that take no old competency's place. */
    public List<Ours> newToThem() {
        return ours.stream().filter(competency -> competency.mapped() == 0).toList();
    }
}
