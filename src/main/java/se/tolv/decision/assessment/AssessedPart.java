package se.tolv.decision.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/**
 * What is written about one requirement or one competency of the profile.
 *
 * @param key the requirement's, or the competency's code
 * @param name the requirement's words, or the competency's name, as they stood
 * @param mandatory whether it is a requirement that must be met
 */
public record AssessedPart(
        Kind kind,
        String key,
        BilingualText name,
        boolean mandatory,

        @Schema(
                description = "Of a requirement; null where it is not said, and always of a competency",
                nullable = true)
        Boolean met,

        String words) {

    public enum Kind {
        REQUIREMENT,
        COMPETENCY
    }

    AssessedPart with(Boolean nowMet, String nowWords) {
        return new AssessedPart(kind, key, name, mandatory, kind == Kind.REQUIREMENT ? nowMet : null, nowWords);
    }

    public boolean requirement() {
        return kind == Kind.REQUIREMENT;
    }

    /** Whether all is said that must be said before it is signed. */
    boolean isComplete() {
        return requirement() ? met != null : !words.isBlank();
    }
}
