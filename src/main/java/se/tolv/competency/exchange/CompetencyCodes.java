package se.tolv.competency.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.Problems.Place;
import se.tolv.platform.language.Language;

/** The codes of a framework's competencies: those that a file gives, and those that are made where it gives none. */
public final class CompetencyCodes {

    /** Room is left for the number that makes a code unique. */
    private static final int SLUG_CHARACTERS = ImportLimits.CODE_CHARACTERS - 6;

    private final Set<String> given = new HashSet<>();

    /** The code that a file gives, or the empty string; a bad one or one given before is noted. */
    String given(Place place, String column, String value) {
        String code = place.code(column, value);
        if (!code.isEmpty() && !given.add(key(code))) {
            place.problem(column, Kind.DUPLICATE_CODE, code);
        }
        return code;
    }

    /** The competencies, each without a code given one of its name: {@code Ta ansvar} becomes {@code ta-ansvar}. */
    static List<CompetencyEntry> withMissingCodes(List<CompetencyEntry> competencies) {
        Set<String> taken = new HashSet<>();
        competencies.forEach(competency -> taken.add(key(competency.code())));
        Map<String, Integer> numbers = new HashMap<>();
        return competencies.stream()
                .map(competency -> competency.code().isEmpty()
                        ? competency.withCode(unused(slug(competency.name().in(Language.SV)), taken, numbers))
                        : competency)
                .toList();
    }

    /** Lower-case a-z, 0-9 and hyphens; å and ä become a, ö becomes o. */
    public static String slug(String name) {
        String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("æ", "a")
                .replace("ø", "o");
        String slug = letters.replaceAll("[^a-z0-9]+", "-");
        slug = slug.substring(0, Math.min(slug.length(), SLUG_CHARACTERS)).replaceAll("^-|-$", "");
        return slug.isEmpty() ? "competency" : slug;
    }

    private static String unused(String slug, Set<String> taken, Map<String, Integer> numbers) {
        String code = slug;
        while (!taken.add(code)) {
            code = slug + "-" + numbers.merge(slug, 2, (last, first) -> last + 1);
        }
        return code;
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
