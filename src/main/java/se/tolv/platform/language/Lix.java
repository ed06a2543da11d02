package se.tolv.platform.language;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * LIX, läsbarhetsindex: how hard a Swedish text is to read, by the length of its sentences and of its words.
 *
 * <p>LIX = words / sentences + 100 × long words / words, where a long word has more than six letters, rounded to a whole
 * number (C. H. Björnsson, <cite>Läsbarhet</cite>, Liber, Stockholm 1968). It says nothing of whether the words are
 * common or the text is well arranged: a hint to the writer, never a bar.
 *
 * <p>Counted thus: a word is what stands between spaces, slashes or dashes and holds a letter or a digit, so {@code
 * e-post}, {@code EU:s} and {@code 10.30} are one word each; only letters count to its length. Sentences are those of
 * {@link Sentence}, and a colon followed by a space ends one too, as Björnsson counts.
 *
 * @param words how many words the text has
 * @param sentences how many sentences, at least one
 * @param longWords how many of the words have more than six letters
 */
public record Lix(int words, int sentences, int longWords) {

    /** Below this the figure jumps by tens when one word is changed, and would only mislead. */
    static final int FEWEST_WORDS = 10;

    private static final int LETTERS_OF_A_SHORT_WORD = 6;
    private static final Pattern COLON = Pattern.compile(":(?=[\\s\\h]|$)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\h/–—…]+");

    public Lix {
        if (words < 1 || sentences < 1 || longWords < 0 || longWords > words) {
            throw new IllegalArgumentException(
                    "no text has %d words, %d sentences and %d long words".formatted(words, sentences, longWords));
        }
    }

    /**
     * Measures a text.
     *
     * @return empty where the text has fewer than ten words: there is no figure worth showing, and so none to show
     */
    public static Optional<Lix> of(String text) {
        int words = 0;
        int sentences = 0;
        int longWords = 0;
        for (Sentence sentence : Sentence.allIn(text)) {
            for (String part : COLON.split(text.substring(sentence.start(), sentence.end()))) {
                int before = words;
                for (String word : BETWEEN_WORDS.split(part)) {
                    words += isWord(word) ? 1 : 0;
                    longWords += isLong(word) ? 1 : 0;
                }
                sentences += words > before ? 1 : 0;
            }
        }
        return words < FEWEST_WORDS ? Optional.empty() : Optional.of(new Lix(words, sentences, longWords));
    }

    /** The LIX figure, usually between 20 (very easy) and 70 (very hard). */
    public int figure() {
        return (int) Math.round((double) words / sentences + 100.0 * longWords / words);
    }

    public LixLevel level() {
        return LixLevel.of(figure());
    }

    private static boolean isWord(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isLong(String word) {
        return word.codePoints().filter(Character::isLetter).count() > LETTERS_OF_A_SHORT_WORD;
    }
}
