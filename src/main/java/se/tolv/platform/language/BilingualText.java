package se.tolv.platform.language;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One text in both languages, kept in the database as one JSON value. An imported text may lack one of them; readers then get the other.
 *
 * @param sv Swedish, may be empty
 * @param en English, may be empty
 */
public record BilingualText(String sv, String en) {

    public static final BilingualText EMPTY = new BilingualText("", "");

    public BilingualText {
        sv = sv == null ? "" : sv;
        en = en == null ? "" : en;
    }

    /** Whether there is no text in either language. */
    @JsonIgnore
    public boolean isEmpty() {
        return sv.isEmpty() && en.isEmpty();
    }

    /** The text in this language, or in the other one where this one is missing. */
    public String in(Language language) {
        String wanted = language == Language.SV ? sv : en;
        String other = language == Language.SV ? en : sv;
        return wanted.isBlank() ? other : wanted;
    }

    /** The same, but for the text in this language. A missing text becomes an empty one. */
    public BilingualText with(Language language, String text) {
        return language == Language.SV ? new BilingualText(text, en) : new BilingualText(sv, text);
    }

    /** The language that {@link #in} answers in, for the page to say so where it is not its own. */
    public Language spokenIn(Language wanted) {
        boolean missing = (wanted == Language.SV ? sv : en).isBlank();
        return missing && !isEmpty() ? wanted.other() : wanted;
    }
}
