package se.tolv.candidate.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tolv.competency.exchange.table.Row;

/** Which column of a file holds what, by its heading in Swedish or English. */
final class ImportColumns {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("name", "name"),
            Map.entry("namn", "name"),
            Map.entry("email", "email"),
            Map.entry("e-mail", "email"),
            Map.entry("e-post", "email"),
            Map.entry("epost", "email"),
            Map.entry("phone", "phone"),
            Map.entry("telefon", "phone"),
            Map.entry("language", "language"),
            Map.entry("språk", "language"),
            Map.entry("internal", "internal"),
            Map.entry("intern", "internal"));

    /** Columns that an export has and an import leaves alone: Tolv sets them itself. */
    private static final Set<String> OWN =
            Set.of("number", "stage", "received_at", "requirements_met", "source", "protected", "outcome");

    private static final Pattern NUMBERED = Pattern.compile("(answer|svar|requirement|krav)_(\\d{1,2})");

    private final List<String> headings;
    private final int answers;
    private final List<String> fields = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /**
     * @param answers how many questions the post has
     */
    ImportColumns(List<String> headings, int answers) {
        this.headings = headings;
        this.answers = answers;
        headings.forEach(heading -> fields.add(field(heading)));
    }

    private String field(String heading) {
        String key = heading.strip().toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(key);
        if (numbered.matches()) {
            boolean answer =
                    numbered.group(1).equals("answer") || numbered.group(1).equals("svar");
            int number = Integer.parseInt(numbered.group(2));
            if (number == 0 || (answer && number > answers)) {
                unknown.add(heading);
                return null;
            }
            return (answer ? "answers." : "requirements.") + number;
        }
        String field = NAMES.get(key);
        if (field == null && !key.isEmpty() && !OWN.contains(key)) {
            unknown.add(heading);
        }
        return field;
    }

    /** Headings that mean nothing: nothing is left out in silence. */
    List<String> unknown() {
        return unknown;
    }

    /** Fields that stand in two columns, by their headings. */
    List<String> twice() {
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) != null && seen.put(fields.get(i), headings.get(i)) != null) {
                twice.add(headings.get(i));
            }
        }
        return twice;
    }

    boolean has(String field) {
        return fields.contains(field);
    }

    /** The heading of a field's column, as it stands in the file; the field itself where it has none. */
    String heading(String field) {
        int column = fields.indexOf(field);
        return column < 0 ? field : headings.get(column);
    }

    ImportedRow row(Row line) {
        ImportedRow row = new ImportedRow();
        row.number = line.number();
        for (int i = 0; i < answers; i++) {
            row.answers.add("");
        }
        for (int i = 0; i < fields.size() && i < line.cells().size(); i++) {
            if (fields.get(i) != null) {
                put(row, fields.get(i), line.cells().get(i).strip());
            }
        }
        return row;
    }

    private static void put(ImportedRow row, String field, String value) {
        switch (field) {
            case "name" -> row.name = value;
            case "email" -> row.email = value;
            case "phone" -> row.phone = value;
            case "language" -> row.language = value;
            case "internal" -> row.internal = value;
            default -> {
                int number = Integer.parseInt(field.substring(field.indexOf('.') + 1));
                if (field.startsWith("requirements.")) {
                    row.requirements.put(number, value);
                } else {
                    row.answers.set(number - 1, value);
                }
            }
        }
    }
}
