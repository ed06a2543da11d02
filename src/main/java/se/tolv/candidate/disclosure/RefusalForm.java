package se.tolv.candidate.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** Why something is not disclosed. */
@Schema(name = "DisclosureRefusalForm")
public class RefusalForm {

    @NotBlank
    @Size(max = 4000)
    @CleanText(multiline = true)
    @Schema(description = "The reason, which whoever asked reads", examples = "Ingen har anställts än.")
    public String refusal;

    @NotNull
    @Schema(description = "How the answer goes")
    public SentBy refusalSentBy;
}
