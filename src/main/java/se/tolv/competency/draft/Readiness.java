package se.tolv.competency.draft;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/**
 * What stands between a draft and its publication.
 *
 * @param blockers must be put right first
 * @param warnings make the framework harder to use, and can wait
 */
@Schema(name = "Readiness", description = "What must, and what should, be put right before a draft is published")
public record Readiness(List<Point> blockers, List<Point> warnings) {

    /** Competencies named at once. */
    static final int NAMED = 20;

    /** What is found; the first ones stop a publication. */
    public enum Kind {
        NO_COMPETENCIES,
        NO_DEFINITION,
        /** Some anchors, but not all of 1, 3 and 5: half a scale misleads more than none. */
        ANCHORS_INCOMPLETE,
        NO_ANCHORS,
        NO_SIGNS,
        NO_SWEDISH,
        NO_ENGLISH,
        LONG_DEFINITION,
        /** With thirty competencies to choose from, every role ends with eight of them. */
        MANY_COMPETENCIES;

        boolean blocks() {
            return compareTo(NO_ANCHORS) < 0;
        }
    }

    /**
     * @param count how many competencies it is about
     * @param competencies the first {@value #NAMED} of them
     */
    @Schema(name = "ReadinessPoint")
    public record Point(Kind kind, int count, List<Named> competencies) {

        public int more() {
            return count - competencies.size();
        }
    }

    @Schema(name = "ReadinessCompetency")
    public record Named(UUID id, BilingualText name) {}
}
