package se.tolv.vacancy.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** Why a recruitment ends without a hire. */
public class AbortForm {

    @NotBlank
    @Size(max = 1000)
    @CleanText(multiline = true)
    @Schema(
            description = "The candidates read it",
            examples = "Enheten slås ihop med en annan, och tjänsten behövs inte längre.")
    public String reason;
}
