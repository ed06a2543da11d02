package se.tolv.platform.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that every text of Tolv exists in. */
public enum Language {
    SV,
    EN;

    /** The ISO 639-1 code in lower case, as used in file names, cookies and HTML. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    public Language other() {
        return this == SV ? EN : SV;
    }

    /**
     * The language that a tag of BCP 47 names, whatever its region: {@code sv}, {@code sv-SE} and {@code SV_FI} are all
     * Swedish. Empty where the tag is missing, is none, or names a language that Tolv does not have.
     */
    public static Optional<Language> of(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String named = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.code().equals(named))
                .findFirst();
    }
}
