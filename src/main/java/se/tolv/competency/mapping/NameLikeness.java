package se.tolv.competency.mapping;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import se.tolv.platform.language.BilingualText;

/**
 * How alike two competencies' names are: the share of three-letter pieces that they have in common (Dice's coefficient
 * over the trigrams of their words, L. R. Dice 1945). {@code Samarbetsförmåga} and {@code Samarbeta} share the pieces of
 * {@code samarbe}. It knows nothing of meaning, and so only suggests.
 */
final class NameLikeness {

    /** Below this, what names have in common is mostly endings. */
    static final double WORTH_SUGGESTING = 0.4;

    private NameLikeness() {}

    /** From 0 to 1; the better of the two languages. */
    static double of(BilingualText one, BilingualText other) {
        return Math.max(of(one.sv(), other.sv()), of(one.en(), other.en()));
    }

    static double of(String one, String other) {
        Set<String> pieces = pieces(one);
        Set<String> others = pieces(other);
        if (pieces.isEmpty() || others.isEmpty()) {
            return 0;
        }
        int sum = pieces.size() + others.size();
        pieces.retainAll(others);
        return 2.0 * pieces.size() / sum;
    }

    /** Each word's pieces; two blanks before it give its beginning weight, where Swedish words have their stem. */
    private static Set<String> pieces(String name) {
        Set<String> pieces = new HashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            String padded = "  " + word + " ";
            for (int i = 0; !word.isEmpty() && i + 3 <= padded.length(); i++) {
                pieces.add(padded.substring(i, i + 3));
            }
        }
        return pieces;
    }
}
