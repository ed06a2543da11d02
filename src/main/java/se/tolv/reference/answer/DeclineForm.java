package se.tolv.reference.answer;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** A referee does not want to answer. */
public class DeclineForm {

    @Size(max = 1000)
    @CleanText(multiline = true)
    @Schema(description = "Why; nobody has to say", examples = "Vi arbetade bara ihop en sommar.")
    public String reason;
}
