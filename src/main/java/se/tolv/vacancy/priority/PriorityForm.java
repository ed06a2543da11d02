package se.tolv.vacancy.priority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** The answer to one step before advertising. Who sends it signs it. */
public class PriorityForm {

    @NotNull
    public PriorityOutcome outcome;

    @NotBlank
    @Size(max = 1000)
    @CleanText(multiline = true)
    @Schema(
            description = "What was done",
            examples = "HR har gått igenom omplaceringslistan den 12 mars. Ingen passar.")
    public String note;
}
