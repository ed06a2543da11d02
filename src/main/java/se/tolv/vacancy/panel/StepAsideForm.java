package se.tolv.vacancy.panel;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** That an assessor steps aside. */
public class StepAsideForm {

    @Size(max = 500)
    @CleanText(multiline = true)
    @Schema(
            description = "Why, if the assessor wants to say so; HR and whoever leads the case read it",
            examples = "Jag känner en av de sökande väl.")
    public String reason;
}
