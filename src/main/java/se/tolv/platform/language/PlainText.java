package se.tolv.platform.language;

import java.util.Optional;

/**
 * Says what is wrong with a text that a person typed, pasted or sent, before it is stored or shown.
 *
 * <p>Whether a text is missing or too long is not asked here: a missing one has no problem.
 */
public final class PlainText {

    private PlainText() {}

    /** The first problem of a text on one line, where neither tab nor line break belongs. */
    public static Optional<TextProblem> problemInLine(String text) {
        return firstProblem(text, false, false);
    }

    /** The first problem of a text that may have several lines, and tabs. */
    public static Optional<TextProblem> problemInLines(String text) {
        return firstProblem(text, true, false);
    }

    /** The first problem of a person's name: a line without angle brackets. Apostrophes, hyphens, full stops are fine. */
    public static Optional<TextProblem> problemInName(String name) {
        return firstProblem(name, false, true);
    }

    private static Optional<TextProblem> firstProblem(String text, boolean multiline, boolean name) {
        if (text == null) {
            return Optional.empty();
        }
        return text.codePoints()
                .mapToObj(character -> problemOf(character, multiline, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<TextProblem> problemOf(int character, boolean multiline, boolean name) {
        if (multiline && (character == '\t' || character == '\n' || character == '\r')) {
            return Optional.empty();
        }
        if (Character.isISOControl(character) || character == '\u2028' || character == '\u2029') {
            return Optional.of(TextProblem.CONTROL);
        }
        if (isBroken(character)) {
            return Optional.of(TextProblem.BROKEN);
        }
        if (turnsDirection(character)) {
            return Optional.of(TextProblem.DIRECTION);
        }
        return name && (character == '<' || character == '>') ? Optional.of(TextProblem.MARKUP) : Optional.empty();
    }

    /** A surrogate is met here only without its other half: a whole pair has become one code point. */
    private static boolean isBroken(int character) {
        boolean nonCharacter = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return character == 0xFFFD || nonCharacter || Character.getType(character) == Character.SURROGATE;
    }

    /** The characters with the Unicode property Bidi_Control. */
    private static boolean turnsDirection(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
