package se.tolv.candidate.pipeline.letter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.CleanText;

/** A letter to several applicants, in each of their languages. */
public class SeveralLettersForm {

    @NotNull
    @Schema(
            description = "The applications, each its key and the version that was read, with a colon between",
            examples = "[\"0197a1f0-1c1e-7c3f-9a52-5f0a3c5b8f11:0\"]")
    public List<String> chosen = List.of();

    @Size(max = 5000)
    @CleanText(multiline = true)
    @Schema(
            description = "The letter to those who are answered in Swedish, with placeholders in square brackets",
            examples = "Hej [namn]! Du har gått vidare i urvalet till tjänsten [tjänst].")
    public String wordsSv;

    @Size(max = 5000)
    @CleanText(multiline = true)
    @Schema(
            description = "The letter to those who are answered in English, with placeholders in square brackets",
            examples = "Dear [name], you have gone on to the next step for the post [post].")
    public String wordsEn;

    public String words(Language language) {
        return language == Language.SV ? wordsSv : wordsEn;
    }

    public void words(Language language, String words) {
        if (language == Language.SV) {
            wordsSv = words;
        } else {
            wordsEn = words;
        }
    }

    /** The name of the field with the words in this language. */
    static String field(Language language) {
        return language == Language.SV ? "wordsSv" : "wordsEn";
    }
}
