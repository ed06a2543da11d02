package se.tolv.competency.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.tolv.platform.language.BilingualText;

/**
 * Whether the texts of a file that does not say its language are English rather than Swedish, by the small words that
 * one language has and the other has not. Swedish unless English is plainly there: the employers are Swedish.
 */
final class LanguageGuess {

    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "with", "is", "are", "that", "on", "by", "others", "their", "when", "from");
    private static final Set<String> SWEDISH = Set.of(
            "och", "att", "som", "med", "är", "på", "av", "det", "den", "för", "ett", "en", "andra", "när", "från",
            "sig");

    private LanguageGuess() {}

    static boolean isEnglish(Collection<String> texts) {
        int english = 0;
        int swedish = 0;
        for (String text : texts) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                english += ENGLISH.contains(word) ? 1 : 0;
                swedish += SWEDISH.contains(word) ? 1 : 0;
            }
        }
        return english > swedish;
    }

    /** A document that was read as Swedish for want of a label, with its texts as English if that is what they are. */
    static FrameworkDocument applyTo(FrameworkDocument read) {
        List<String> texts = read.competencies().stream()
                .flatMap(competency -> Stream.of(
                        competency.name().sv(), competency.definition().sv()))
                .toList();
        return isEnglish(texts) ? inEnglish(read) : read;
    }

    private static FrameworkDocument inEnglish(FrameworkDocument read) {
        List<CompetencyEntry> competencies = read.competencies().stream()
                .map(competency -> new CompetencyEntry(
                        competency.code(),
                        inEnglish(competency.name()),
                        inEnglish(competency.definition()),
                        inEnglish(competency.positiveSigns()),
                        inEnglish(competency.negativeSigns()),
                        inEnglish(competency.anchors())))
                .toList();
        return new FrameworkDocument(inEnglish(read.title()), inEnglish(read.description()), competencies);
    }

    private static BilingualText inEnglish(BilingualText read) {
        return new BilingualText("", read.sv());
    }

    private static List<BilingualText> inEnglish(List<BilingualText> read) {
        return read.stream().map(LanguageGuess::inEnglish).toList();
    }

    private static Map<Integer, BilingualText> inEnglish(Map<Integer, BilingualText> read) {
        Map<Integer, BilingualText> english = new HashMap<>(read);
        english.replaceAll((level, text) -> inEnglish(text));
        return english;
    }
}
