package se.tolv.vacancy.draft;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.error.FieldErrors.FieldError;

/**
 * One step from the need to the ad, and what it lacks.
 *
 * @param path the last part of its page's address, after the vacancy's
 */
public record VacancyStep(
        DraftStep step,
        @Schema(hidden = true) @JsonIgnore String path,

        @Schema(description = "What must be there before the draft can be published")
        List<FieldError> missing,

        @Schema(description = "What should be there, but does not stop the publication")
        List<FieldError> advice) {

    /** Whether nothing in it stops the publication. */
    public boolean done() {
        return missing.isEmpty();
    }
}
