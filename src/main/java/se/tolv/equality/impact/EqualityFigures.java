package se.tolv.equality.impact;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;

/**
 * How the selection went for those who have answered the voluntary questions.
 *
 * @param unit this unit and those below it; null: all
 * @param year of the applications; null: all years
 */
@Schema(name = "EqualityFigures")
public record EqualityFigures(
        @Schema(nullable = true) UUID unit,
        @Schema(nullable = true) Integer year,
        List<Part> parts) {

    /** By sex, or by age. */
    @Schema(name = "EqualityPart")
    public record Part(Trait trait, List<Step> steps) {

        public boolean isEmpty() {
            return steps.stream().noneMatch(Step::comparesAny);
        }
    }

    /**
     * From one stage to the next.
     *
     * @param stage the stage that those selected reached
     * @param groups what became of those about whom it has been decided, whom the candidates withdrew left aside
     */
    @Schema(name = "EqualityStep")
    public record Step(ApplicationStage stage, List<AdverseImpact.Outcome> groups) {

        /** Whether two groups or more can be held against each other. */
        boolean comparesAny() {
            return groups.stream().filter(group -> !group.suppressed()).count() > 1;
        }
    }
}
