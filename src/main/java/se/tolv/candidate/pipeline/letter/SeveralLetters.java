package se.tolv.candidate.pipeline.letter;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;

/** Who gets what letter: one for each language among the recipients. */
public record SeveralLetters(List<OneLetter> letters) {

    /**
     * @param recipients their names, or aliases where the names must not be known
     */
    public record OneLetter(
            Language language,

            @Schema(description = "As it will be read, but for the recipient's name; null where it is not written yet")
            String letter,

            List<String> recipients,
            @Schema(description = "What can be filled in") List<String> placeholders) {}

    /** How many letters are sent. */
    public int count() {
        return letters.stream().mapToInt(one -> one.recipients().size()).sum();
    }

    public List<Language> languages() {
        return letters.stream().map(OneLetter::language).toList();
    }
}
