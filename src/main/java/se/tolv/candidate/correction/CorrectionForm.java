package se.tolv.candidate.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What a candidate wants corrected. */
public class CorrectionForm {

    @NotBlank
    @Size(max = 2000)
    @CleanText(multiline = true)
    @Schema(description = "What is wrong, and what it should be", examples = "My last name is Haddad, not Hadad.")
    public String text;
}
