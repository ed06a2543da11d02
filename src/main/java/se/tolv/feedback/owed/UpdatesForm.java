package se.tolv.feedback.owed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** The same words to several candidates. */
public class UpdatesForm {

    /** More at once is a slip of the finger, and a page that nobody reads through. */
    public static final int MOST = 200;

    @NotEmpty
    @Size(max = MOST)
    @Schema(description = "The obligations' keys")
    public List<UUID> ids = new ArrayList<>();

    @NotEmpty
    @Schema(description = "The version of each that was read, in the same order")
    public List<Integer> versions = new ArrayList<>();

    @NotBlank
    @Size(max = 4000)
    @CleanText(multiline = true)
    @Schema(examples = "Vi läser ansökningarna den här veckan. Du är fortfarande med.")
    public String text;
}
