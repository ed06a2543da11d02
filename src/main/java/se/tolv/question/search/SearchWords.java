package se.tolv.question.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a person typed into the search box, as PostgreSQL's {@code to_tsquery} takes it. Only letters and digits are left,
 * so nothing that is typed can be read as an operator. Every word may go on: the last one is still being typed, and a
 * Swedish compound begins with the word that is looked for.
 *
 * @param swedish for the Swedish word forms
 * @param plain for the English ones, and for the words as they stand
 */
public record SearchWords(String swedish, String plain) {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 60;
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Beslut-et, beslut-ets: PostgreSQL's Swedish stemmer knows every definite form but that of the neuter. */
    private static final Pattern NEUTER = Pattern.compile("(?<=\\p{L}{3})ets?$");

    /** Empty where nothing is left to look for. */
    public static Optional<SearchWords> in(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String normal = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> words = NOT_WORD.splitAsStream(normal)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new SearchWords(
                        all(words, word -> NEUTER.matcher(word).replaceFirst("")), all(words, word -> word)));
    }

    private static String all(List<String> words, UnaryOperator<String> form) {
        return words.stream().map(word -> "'" + form.apply(word) + "':*").collect(Collectors.joining(" & "));
    }
}
