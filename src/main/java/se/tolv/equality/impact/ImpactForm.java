package se.tolv.equality.impact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.WholeNumber;

/** Groups that have been selected from, counted elsewhere. */
public class ImpactForm {

    static final int GROUPS = 50;

    @NotNull
    @Schema(required = true, description = "From one to 50 groups, each with a name of its own")
    public List<@NotNull @Valid GroupForm> groups;

    /** One group. */
    @Schema(name = "ImpactGroupForm")
    public static class GroupForm {

        @NotBlank
        @Size(max = 100)
        @CleanText
        @Schema(examples = "A")
        public String name;

        @NotBlank
        @WholeNumber(max = 1_000_000)
        @Schema(implementation = Integer.class, description = "How many applied", examples = "80")
        public String applied;

        @NotBlank
        @WholeNumber(max = 1_000_000)
        @Schema(implementation = Integer.class, description = "How many of them were selected", examples = "48")
        public String selected;
    }
}
