package se.tolv.interview.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** Which other times a candidate asks for, and why. */
public class WishForm {

    @NotBlank
    @Size(max = 1000)
    @CleanText(multiline = true)
    @Schema(examples = "Jag arbetar på förmiddagarna. Kan det bli efter klockan tre?")
    public String wish;
}
