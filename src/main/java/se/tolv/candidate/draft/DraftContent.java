package se.tolv.candidate.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.candidate.submission.ApplicationForm;

/** Bounds what a draft may hold: the form's own fields, no longer than the form takes them, without what cannot be stored. */
final class DraftContent {

    private static final Set<String> FIELDS = Set.of("name", "email", "phone", "internal", "answers", "source");

    /** Values of one field, and fields that begin with {@link ApplicationForm#REQUIREMENT}. */
    private static final int MOST = 40;

    private DraftContent() {}

    static Map<String, List<String>> of(Map<String, List<String>> typed) {
        Map<String, List<String>> content = new LinkedHashMap<>();
        typed.entrySet().stream()
                .filter(field -> isOurs(field.getKey()) && field.getValue() != null)
                .limit(FIELDS.size() + MOST)
                .forEach(field -> content.put(
                        field.getKey(),
                        field.getValue().stream()
                                .limit(MOST)
                                .map(value -> value == null ? "" : storable(value))
                                .toList()));
        return content;
    }

    private static boolean isOurs(String field) {
        return FIELDS.contains(field) || (field.startsWith(RequirementAnswers.FIELD) && field.length() < 80);
    }

    /** A zero and half a character cannot be stored; the form says what is wrong with others when it is sent. */
    private static String storable(String value) {
        String bounded = value.length() > 2 * ApplicationForm.LONGEST_ANSWER
                ? value.substring(0, 2 * ApplicationForm.LONGEST_ANSWER)
                : value;
        return bounded.codePoints()
                .filter(character -> character != 0 && Character.getType(character) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
