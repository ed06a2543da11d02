package se.tolv.candidate.pipeline.rejection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.RejectionReason;
import se.tolv.platform.web.form.CleanText;

/** Why somebody does not get the post, and how it is told. */
public class RejectionForm {

    @NotNull
    public RejectionReason reason;

    @NotBlank
    @Size(max = 5000)
    @CleanText(multiline = true)
    @Schema(
            description = "The letter, in the applicant's language, with placeholders in square brackets",
            examples =
                    "Hej [namn]! Tack för att du sökte tjänsten som [tjänst]. Tjänsten har gått till en annan sökande.")
    public String words;
}
