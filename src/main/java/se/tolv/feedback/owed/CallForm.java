package se.tolv.feedback.owed;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What a person notes about a call or a meeting with a candidate. */
public class CallForm {

    @Size(max = 2000)
    @CleanText(multiline = true)
    @Schema(examples = "Ringde 14.30, gick igenom intervjun.")
    public String note;
}
