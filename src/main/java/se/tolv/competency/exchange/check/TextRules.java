package se.tolv.competency.exchange.check;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.platform.language.BilingualText;

/** What a text in a framework may hold, whichever file it came from. */
public final class TextRules {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._:/()&+#,-]*");

    /** Characters of a value shown in a problem: enough to recognise it. */
    private static final int SHOWN_CHARACTERS = 80;

    private TextRules() {}

    public static BilingualText tidy(BilingualText text) {
        return text == null ? BilingualText.EMPTY : new BilingualText(tidy(text.sv()), tidy(text.en()));
    }

    /** Without white space around it (no-break spaces too, which pasting leaves behind) and with line ends as \n. */
    public static String tidy(String text) {
        if (text == null) {
            return "";
        }
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end).replace("\r\n", "\n").replace('\r', '\n');
    }

    public static Optional<Kind> problemInName(String name) {
        return problem(name, ImportLimits.NAME_CHARACTERS, TextRules::breaksName);
    }

    public static Optional<Kind> problemInText(String text) {
        return problem(text, ImportLimits.TEXT_CHARACTERS, TextRules::breaksText);
    }

    static Optional<Kind> problemInCode(String code) {
        Optional<Kind> problem = problem(code, ImportLimits.CODE_CHARACTERS, TextRules::breaksName);
        boolean bad = !code.isEmpty() && !CODE.matcher(code).matches();
        return problem.isEmpty() && bad ? Optional.of(Kind.BAD_CODE) : problem;
    }

    /** A value as it can safely be shown: shortened, what cannot be seen written as its number. */
    static String shown(String value) {
        if (value == null) {
            return "";
        }
        StringBuilder shown = new StringBuilder();
        shortened(value, SHOWN_CHARACTERS).codePoints().forEach(character -> {
            if (breaksName(character)) {
                shown.append(String.format("U+%04X", character));
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    /** The text, or its beginning with an ellipsis where it is longer. */
    public static String shortened(String text, int characters) {
        return isLonger(text, characters) ? text.substring(0, text.offsetByCodePoints(0, characters - 1)) + "…" : text;
    }

    public static boolean isLonger(String text, int characters) {
        return text.length() > characters && text.codePointCount(0, text.length()) > characters;
    }

    private static Optional<Kind> problem(String text, int characters, IntPredicate breaks) {
        if (isLonger(text, characters)) {
            return Optional.of(Kind.TOO_LONG);
        }
        return text.codePoints().anyMatch(breaks) ? Optional.of(Kind.BROKEN_TEXT) : Optional.empty();
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean breaksText(int character) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        // A replacement character is the trace of a character that was lost before the file reached us.
        return control || isHalf(character) || isNoCharacter(character) || turnsText(character) || character == 0xFFFD;
    }

    /**
     * A name stands among other words on a page and is compared by eye: no line breaks, and nothing invisible but what
     * joins emoji and parts of words (zero-width joiners, emoji tags, soft hyphens).
     */
    private static boolean breaksName(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !joins(character);
            default -> breaksText(character);
        };
    }

    private static boolean joins(int character) {
        boolean emojiTag = character >= 0xE0020 && character <= 0xE007F;
        return character == 0x00AD || character == 0x200C || character == 0x200D || emojiTag;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** Code points that Unicode keeps for no character; XML, and so XLSX, cannot hold some of them. */
    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
    }

    /** Embeddings, overrides and isolates of direction: they make a text read as another than it is. */
    private static boolean turnsText(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
