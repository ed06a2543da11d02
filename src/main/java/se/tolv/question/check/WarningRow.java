package se.tolv.question.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;

/** A warning about a question, in words for the one who writes it. */
public record WarningRow(
        @Schema(description = "The text it is about", examples = "textSv")
        String field,

        QuestionWarningKind kind,
        Language language,

        @Schema(description = "The very words that gave rise to it", examples = "har du barn")
        String found,

        @Schema(description = "What is wrong, in a few words")
        String title,

        @Schema(description = "Why it is wrong, and what to ask instead")
        String advice,

        @Schema(description = "Whether HR may keep the question, with a reason")
        boolean overrulable) {}
