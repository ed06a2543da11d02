package se.tolv.reference.sign;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What somebody who has looked at a sign found. */
public class LookForm {

    @Size(max = 1000)
    @CleanText(multiline = true)
    @Schema(examples = "De arbetar i samma hus. Jag ringde upp chefen.")
    public String note;
}
