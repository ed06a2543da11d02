package se.tolv.candidate.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** What somebody notes about an application. */
public class NoteForm {

    @NotBlank
    @Size(max = 4000)
    @CleanText(multiline = true)
    @Schema(
            description = "A colleague is mentioned by @ and the first part of their e-mail address",
            examples = "@johan.bergstrom kan du kontrollera legitimationen?")
    public String words;
}
