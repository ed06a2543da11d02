package se.tolv.reference.template.draft;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What a new reference template starts from. */
public class NewReferenceForm {

    @Size(max = 200)
    @CleanText
    @Schema(
            description = "The role; the guide's or the copied template's unless given",
            examples = "Undersköterska, natt")
    public String roleTitle;

    @Schema(description = "The guide whose competencies it asks about")
    public UUID guideId;

    @Schema(description = "A reference template to copy; without guide and template it has the standard questions only")
    public UUID from;
}
