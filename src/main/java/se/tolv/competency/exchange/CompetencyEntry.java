package se.tolv.competency.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tolv.competency.exchange.check.TextRules;
import se.tolv.platform.language.BilingualText;

/**
 * One competency as it travels in a file.
 *
 * <p>Texts are tidied here, so that every format gives back what was written: no white space around them, line ends as
 * {@code \n}, no empty signs or anchors.
 *
 * @param code short name that stays the same when the wording changes; unique in the framework
 * @param name at least one language is filled in
 * @param definition may be empty
 * @param positiveSigns what one sees when the competency is there
 * @param negativeSigns what one sees when it is not
 * @param anchors behaviour at the levels 1 to 5; levels may be missing
 */
public record CompetencyEntry(
        String code,
        BilingualText name,
        BilingualText definition,
        List<BilingualText> positiveSigns,
        List<BilingualText> negativeSigns,
        Map<Integer, BilingualText> anchors) {

    /** The lowest level of the rating scale. */
    public static final int LOWEST_LEVEL = 1;

    /** The highest level of the rating scale. */
    public static final int HIGHEST_LEVEL = 5;

    /** @throws IllegalArgumentException when an anchor stands at a level outside the scale */
    public CompetencyEntry {
        code = TextRules.tidy(code);
        name = TextRules.tidy(name);
        definition = TextRules.tidy(definition);
        positiveSigns = tidy(positiveSigns);
        negativeSigns = tidy(negativeSigns);
        anchors = tidy(anchors);
    }

    CompetencyEntry withCode(String newCode) {
        return new CompetencyEntry(newCode, name, definition, positiveSigns, negativeSigns, anchors);
    }

    private static List<BilingualText> tidy(List<BilingualText> signs) {
        return signs.stream()
                .map(TextRules::tidy)
                .filter(sign -> !sign.isEmpty())
                .toList();
    }

    private static Map<Integer, BilingualText> tidy(Map<Integer, BilingualText> anchors) {
        Map<Integer, BilingualText> tidied = new TreeMap<>();
        anchors.forEach((level, text) -> {
            if (level < LOWEST_LEVEL || level > HIGHEST_LEVEL) {
                throw new IllegalArgumentException("anchors: the scale has no level " + level);
            }
            BilingualText anchor = TextRules.tidy(text);
            if (!anchor.isEmpty()) {
                tidied.put(level, anchor);
            }
        });
        return Collections.unmodifiableMap(tidied);
    }
}
