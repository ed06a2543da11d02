package se.tolv.platform.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a text, as the place where it stands.
 *
 * <p>A sentence ends with a full stop, an exclamation mark or a question mark that is followed by a space. A new line
 * ends it too, with or without a mark, so that headings and the items of a list are sentences of their own; but a line
 * that goes on with a small letter continues the one before it, as in text pasted from a mail. The stop of an
 * abbreviation ends nothing ({@code t.ex.}, {@code bl.a.}, {@code kl. 10}), nor does one inside a number or an address.
 *
 * @param start where it begins, counted in chars from the start of the text
 * @param end where it ends, its closing mark and quotation mark included
 * @param question whether it ends with a question mark
 */
public record Sentence(int start, int end, boolean question) {

    private static final Pattern POSSIBLE_END = Pattern.compile("[.!?…]++[\"”“’»)\\]]*+|\\R++");

    private static final String CLOSING = "\"”“’»)]";
    private static final String OPENING = "\"”“„«‘([";

    /** Abbreviations that stand before what they belong to: a capital letter or a figure after them is no new start. */
    private static final Set<String> LEADING = Set.of(
            "adr", "bitr", "ca", "cirka", "dr", "dvs", "ev", "exkl", "fig", "inkl", "jfr", "kap", "kl", "kr", "mr",
            "mrs", "ms", "nr", "obs", "prof", "ref", "resp", "sid", "st", "tel", "tfn", "vs", "approx", "incl");

    /** Abbreviations that often close a sentence: with a capital letter after them, they have done so. */
    private static final Set<String> CLOSING_ABBREVIATIONS =
            Set.of("etc", "m.fl", "m.m", "mfl", "mm", "o.d", "o.dyl", "o.s.v", "osv");

    /**
     * The initial of a name, and abbreviations such as {@code t.ex}, {@code bl.a}, {@code fr.o.m}, {@code e.g}: one of
     * their parts has a single letter, which tells them from addresses such as {@code svt.se}.
     */
    private static final Pattern INITIAL_OR_DOTTED =
            Pattern.compile("\\p{Lu}|\\p{L}(\\.\\p{L}{1,3})+|\\p{L}{1,3}\\.\\p{L}(\\.\\p{L}{1,3})*");

    private static final int LONGEST_ABBREVIATION = 12;

    /** The sentences of a text in order. What stands between them is white space; a text without any has none. */
    public static List<Sentence> allIn(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        Matcher possible = POSSIBLE_END.matcher(text);
        while (possible.find()) {
            if (isEnd(text, possible.start(), possible.end())) {
                addTo(sentences, text, start, possible.end());
                start = possible.end();
            }
        }
        addTo(sentences, text, start, text.length());
        return sentences;
    }

    private static void addTo(List<Sentence> sentences, String text, int from, int to) {
        int start = from;
        while (start < to && isSpace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(start, end, closesWithQuestionMark(text, start, end)));
        }
    }

    private static boolean closesWithQuestionMark(String text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (c == '?') {
                return true;
            }
            if (c != '.' && c != '!' && c != '…' && CLOSING.indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isEnd(String text, int start, int end) {
        char first = text.charAt(start);
        if (first == '\n' || first == '\r' || first == '\u2028' || first == '\u2029' || first == '\u0085') {
            return !(isOneLine(text, start, end) && goesOnWithSmallLetter(text, end));
        }
        if (end < text.length() && !isSpace(text.charAt(end))) {
            return false;
        }
        boolean quoteClosed = CLOSING.indexOf(text.charAt(end - 1)) >= 0;
        boolean ellipsis = first == '…' || text.startsWith("...", start);
        if ((quoteClosed || ellipsis) && goesOnWithSmallLetter(text, end)) {
            return false;
        }
        boolean singleStop = first == '.' && (end == start + 1 || quoteClosed);
        return !(singleStop && (isListNumber(text, start) || isOpenAbbreviation(text, start, end)));
    }

    private static boolean isOneLine(String text, int start, int end) {
        return end - start == 1 || text.substring(start, end).equals("\r\n");
    }

    /** The figure of a numbered list: {@code 1.} first on its line. */
    private static boolean isListNumber(String text, int stop) {
        int i = stop;
        while (i > 0 && stop - i < 4 && Character.isDigit(text.charAt(i - 1))) {
            i--;
        }
        return i < stop && (i == 0 || text.charAt(i - 1) == '\n');
    }

    private static boolean isOpenAbbreviation(String text, int stop, int end) {
        int from = stop;
        while (from > 0 && stop - from <= LONGEST_ABBREVIATION && isPartOfAbbreviation(text.charAt(from - 1))) {
            from--;
        }
        int next = nextOnLine(text, end);
        if (next < 0 || (from > 0 && !isSpace(text.charAt(from - 1)) && OPENING.indexOf(text.charAt(from - 1)) < 0)) {
            return false;
        }
        String word = text.substring(from, stop);
        String lowerCase = word.toLowerCase(Locale.ROOT);
        if (CLOSING_ABBREVIATIONS.contains(lowerCase)) {
            return !Character.isUpperCase(next);
        }
        return LEADING.contains(lowerCase) || INITIAL_OR_DOTTED.matcher(word).matches();
    }

    private static boolean isPartOfAbbreviation(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static boolean goesOnWithSmallLetter(String text, int from) {
        return Character.isLowerCase(nextOnLine(text, from));
    }

    /** The first visible character on the rest of the line, or -1 where there is none. */
    private static int nextOnLine(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            if (text.charAt(i) == '\n') {
                return -1;
            }
            i++;
        }
        return i < text.length() ? text.codePointAt(i) : -1;
    }

    /** Also the spaces that do not break, which {@link Character#isWhitespace} leaves out. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
