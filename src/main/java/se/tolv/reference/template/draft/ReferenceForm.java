package se.tolv.reference.template.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** A whole draft, as the API replaces it. */
public class ReferenceForm {

    @NotBlank
    @Size(max = 200)
    @CleanText
    public String roleTitle;

    @NotNull
    @Size(max = 60)
    @Schema(description = "In the order asked. Own questions that are not named are removed, others are left out")
    public List<@NotNull @Valid Item> questions = new ArrayList<>();

    /** A question that is there already, by its key, or a new own one, by its text. */
    public static class Item {

        @Schema(description = "The question's key; absent for a new own question")
        public UUID id;

        @Schema(description = "Whether it is asked")
        public boolean included = true;

        @Size(max = 500)
        @CleanText
        @Schema(description = "The text of an own question; others keep theirs")
        public String text;
    }
}
