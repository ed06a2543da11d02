package se.tolv.candidate.screening;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** How far the screening of a post has come. */
public record ScreeningOverview(
        UUID vacancyId,
        String registryNumber,
        BilingualText vacancyTitle,

        @Schema(description = "Whether answers can be rated now: after the last day to apply and before the end")
        boolean open,

        @Schema(description = "Whether applications still come in")
        boolean tooEarly,

        @Schema(description = "Whether the caller rates") boolean reviewer,

        @Schema(description = "Whether the caller decides about the applicants")
        boolean decides,

        @Schema(description = "Answers to each question that are rated")
        long answers,

        List<String> reviewers,
        List<Question> questions) {

    /**
     * @param number 1, 2, 3 ...
     * @param rated how many the caller has rated
     * @param submitted whether the caller has submitted
     * @param done who has submitted
     */
    public record Question(int number, BilingualText text, long rated, boolean submitted, List<String> done) {

        public String doneNames() {
            return String.join(", ", done);
        }
    }

    public String reviewerNames() {
        return String.join(", ", reviewers);
    }
}
