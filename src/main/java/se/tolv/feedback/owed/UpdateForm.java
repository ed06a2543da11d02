package se.tolv.feedback.owed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What a person writes to a candidate about where the application is. */
public class UpdateForm {

    @NotBlank
    @Size(max = 4000)
    @CleanText(multiline = true)
    @Schema(examples = "Vi har läst din ansökan och intervjuar nu de första. Du är fortfarande med.")
    public String text;
}
