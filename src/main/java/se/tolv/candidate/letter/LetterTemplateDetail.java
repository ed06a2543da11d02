package se.tolv.candidate.letter;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** What a kind of letter says before anybody has changed it for an applicant. */
public record LetterTemplateDetail(
        LetterKind kind,

        @Schema(description = "-1 as long as nobody has changed the words that Tolv comes with")
        int version,

        BilingualText words,

        @Schema(description = "What can be filled in, in Swedish")
        List<String> placeholdersSv,

        @Schema(description = "What can be filled in, in English")
        List<String> placeholdersEn) {}
