package se.tolv.candidate.disclosure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What an applicant asks for. */
@Schema(name = "DisclosureAskForm")
public class AskForm {

    @NotNull
    public DisclosureKind kind;

    @Size(max = 2000)
    @CleanText(multiline = true)
    @Schema(
            description = "What exactly; may be left out",
            examples = "Jag vill veta utbildningen hos den som fick jobbet.")
    public String asked;
}
