package se.tolv.candidate.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** The words of a kind of letter, in both languages. */
public class LetterTemplateForm {

    @NotBlank
    @Size(max = 5000)
    @CleanText(multiline = true)
    @Schema(examples = "Hej [namn]! Du har gått vidare i urvalet till tjänsten [tjänst].")
    public String wordsSv;

    @NotBlank
    @Size(max = 5000)
    @CleanText(multiline = true)
    @Schema(examples = "Dear [name], you have gone on to the next step for the post [post].")
    public String wordsEn;
}
