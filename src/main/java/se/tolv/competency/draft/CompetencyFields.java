package se.tolv.competency.draft;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.tolv.competency.CompetencyDetail;
import se.tolv.platform.language.BilingualText;

/**
 * A competency's form as the page shows it: a fixed number of rows, empty ones among them.
 *
 * @param anchors of the levels 1 to 5, in this order
 */
public record CompetencyFields(
        BilingualText name,
        BilingualText definition,
        List<BilingualText> positiveSigns,
        List<BilingualText> negativeSigns,
        List<BilingualText> anchors) {

    private static final int POSITIVE_ROWS = 4;
    private static final int NEGATIVE_ROWS = 3;

    /** Empty rows below those that are filled in, to write more in. */
    private static final int SPARE_ROWS = 1;

    private static final int LEVELS = 5;

    static CompetencyFields empty() {
        return of(new CompetencyForm());
    }

    static CompetencyFields of(CompetencyForm form) {
        return new CompetencyFields(
                form.name,
                form.definition,
                padded(form.positiveSigns, POSITIVE_ROWS),
                padded(form.negativeSigns, NEGATIVE_ROWS),
                levels(form.anchors));
    }

    static CompetencyFields of(CompetencyDetail competency) {
        return new CompetencyFields(
                competency.name(),
                competency.definition(),
                padded(competency.positiveSigns(), POSITIVE_ROWS),
                padded(competency.negativeSigns(), NEGATIVE_ROWS),
                levels(competency.anchors()));
    }

    /** What was typed; texts of one kind come as one list a language, row by row. */
    static CompetencyForm read(MultivaluedMap<String, String> typed) {
        CompetencyForm form = new CompetencyForm();
        form.name = text(typed, "name", 0);
        form.definition = text(typed, "definition", 0);
        form.positiveSigns = rows(typed, "positiveSigns");
        form.negativeSigns = rows(typed, "negativeSigns");
        form.anchors = new HashMap<>();
        for (int level = 1; level <= LEVELS; level++) {
            form.anchors.put(level, text(typed, "anchors." + level, 0));
        }
        return form;
    }

    private static List<BilingualText> rows(MultivaluedMap<String, String> typed, String field) {
        int rows = Math.max(
                values(typed, field + ".sv").size(),
                values(typed, field + ".en").size());
        return IntStream.range(0, rows).mapToObj(row -> text(typed, field, row)).toList();
    }

    static BilingualText text(MultivaluedMap<String, String> typed, String field, int row) {
        return new BilingualText(value(typed, field + ".sv", row), value(typed, field + ".en", row));
    }

    private static String value(MultivaluedMap<String, String> typed, String field, int row) {
        List<String> values = values(typed, field);
        return row < values.size() ? values.get(row) : "";
    }

    private static List<String> values(MultivaluedMap<String, String> typed, String field) {
        return typed.getOrDefault(field, List.of());
    }

    private static List<BilingualText> padded(List<BilingualText> signs, int least) {
        List<BilingualText> rows = new ArrayList<>(signs);
        boolean full = signs.isEmpty() || !signs.get(signs.size() - 1).isEmpty();
        int wanted = Math.max(least, signs.size() + (full ? SPARE_ROWS : 0));
        while (rows.size() < wanted) {
            rows.add(BilingualText.EMPTY);
        }
        return rows;
    }

    private static List<BilingualText> levels(Map<Integer, BilingualText> anchors) {
        return IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level -> anchors.getOrDefault(level, BilingualText.EMPTY))
                .toList();
    }

    /** The Swedish positive signs together, to measure how they read. */
    public String positiveText() {
        return swedish(positiveSigns);
    }

    /** The Swedish negative signs together, to measure how they read. */
    public String negativeText() {
        return swedish(negativeSigns);
    }

    private static String swedish(List<BilingualText> rows) {
        return String.join("\n", rows.stream().map(BilingualText::sv).toList());
    }
}
