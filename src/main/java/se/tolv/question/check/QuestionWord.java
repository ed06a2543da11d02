package se.tolv.question.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One word of a question, as the rules read it: in small letters, composed (Unicode NFC), without the characters that
 * cannot be seen, such as soft hyphens and zero-width spaces.
 *
 * @param text the word as read
 * @param start where it begins in the question as typed
 * @param end the char after its last in the question as typed
 * @param afterComma whether a comma stands before it
 */
record QuestionWord(String text, int start, int end, boolean afterComma) {

    /** No rule has a longer word. A longer one is read up to here, which keeps the work on nonsense small. */
    private static final int LONGEST = 64;

    /** The words of one stretch of a text, in order. A hyphen parts two words, an apostrophe inside a word does not. */
    static List<QuestionWord> allIn(String text, int from, int to) {
        List<QuestionWord> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = from;
        int end = from;
        boolean comma = false;
        for (int i = from; i < to; ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            if (isPartOfWord(character) || (isApostrophe(character) && !word.isEmpty() && letterAt(text, next, to))) {
                if (word.isEmpty()) {
                    start = i;
                }
                if (word.length() < LONGEST) {
                    word.appendCodePoint(isApostrophe(character) ? '\'' : character);
                }
                end = next;
            } else if (!isUnseen(character)) {
                comma = close(word, words, start, end, comma) || character == ',';
            }
            i = next;
        }
        close(word, words, start, end, comma);
        return words;
    }

    /** Adds the word read so far, if any; returns whether a comma still waits for its word. */
    private static boolean close(StringBuilder word, List<QuestionWord> words, int start, int end, boolean afterComma) {
        if (word.isEmpty()) {
            return afterComma;
        }
        words.add(new QuestionWord(normal(word.toString()), start, end, afterComma));
        word.setLength(0);
        return false;
    }

    static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isPartOfWord(int character) {
        return !isUnseen(character)
                && (Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK);
    }

    private static boolean letterAt(String text, int index, int to) {
        return index < to && Character.isLetter(text.codePointAt(index));
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '’';
    }

    /** Format characters (soft hyphen, zero-width, direction), the grapheme joiner and variation selectors. */
    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT
                || character == 0x034F
                || (character >= 0xFE00 && character <= 0xFE0F);
    }
}
