package se.tolv.competency.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.Problems;
import se.tolv.competency.exchange.check.Problems.Place;
import se.tolv.competency.exchange.table.Row;
import se.tolv.platform.language.BilingualText;

/**
 * A framework as a table, the same in CSV and XLSX: a row of headings, then one competency a row.
 *
 * <p>Columns: {@code code}, {@code name_sv}, {@code name_en}, {@code definition_sv}, {@code definition_en},
 * {@code positive_1_sv}, {@code positive_1_en}, ..., {@code negative_1_sv}, ..., {@code anchor_1_sv} to
 * {@code anchor_5_en}, and {@code framework_title_sv}, {@code framework_title_en}, {@code framework_description_sv},
 * {@code framework_description_en}, which are filled in on the first row. Order and case do not matter; only a name is
 * needed. A heading may leave the language out ({@code name}, {@code definition}), and {@code namn} and {@code kod}
 * are understood.
 */
final class FrameworkTable {

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String DEFINITION = "definition";
    private static final String TITLE = "framework_title";
    private static final String DESCRIPTION = "framework_description";
    private static final String POSITIVE = "positive_";
    private static final String NEGATIVE = "negative_";
    private static final String ANCHOR = "anchor_";
    private static final String SV = "_sv";
    private static final String EN = "_en";

    private static final Pattern HEADING = Pattern.compile("(name|definition|framework_title|framework_description"
            + "|(?:positive|negative)_([1-9]\\d?)|anchor_[1-5])(_sv|_en)?");

    /** Signs for which an exported file has columns even when they are empty, so that it also serves as a form. */
    private static final int POSITIVE_COLUMNS = 4;

    private static final int NEGATIVE_COLUMNS = 3;

    private final Problems problems;
    private final String sheet;

    /** The headings as they stand in the file, and the fields they mean; a field is {@code null} where unknown. */
    private final List<String> headings;

    private final String[] fields;

    private FrameworkTable(String sheet, List<String> headings, Problems problems) {
        this.sheet = sheet;
        this.headings = headings;
        this.problems = problems;
        this.fields = headings.stream().map(FrameworkTable::field).toArray(String[]::new);
    }

    /**
     * Reads the rows of a sheet, the first being the headings.
     *
     * @param sheet {@code null} when the file has no sheets
     */
    static FrameworkDocument read(String sheet, List<Row> rows, Problems problems) {
        if (rows.isEmpty()) {
            throw problems.refuse(sheet, null, null, Kind.EMPTY, "");
        }
        Row header = rows.get(0);
        FrameworkTable table = new FrameworkTable(sheet, header.cells(), problems);
        List<Row> body = rows.subList(1, rows.size());
        table.labelPlainColumns(body);
        table.checkHeadings(header.number());
        if (body.isEmpty()) {
            throw problems.refuse(sheet, null, null, Kind.EMPTY, "");
        }
        return table.document(body);
    }

    /** How many of the headings are understood. */
    static long understood(List<String> headings) {
        return headings.stream().filter(heading -> field(heading) != null).count();
    }

    /** The document as rows of cells, the headings first. */
    static List<List<String>> write(FrameworkDocument document) {
        List<String> headings = new ArrayList<>(List.of(CODE));
        addBoth(headings, NAME);
        addBoth(headings, DEFINITION);
        for (int i = 1; i <= most(document, CompetencyEntry::positiveSigns, POSITIVE_COLUMNS); i++) {
            addBoth(headings, POSITIVE + i);
        }
        for (int i = 1; i <= most(document, CompetencyEntry::negativeSigns, NEGATIVE_COLUMNS); i++) {
            addBoth(headings, NEGATIVE + i);
        }
        for (int level = CompetencyEntry.LOWEST_LEVEL; level <= CompetencyEntry.HIGHEST_LEVEL; level++) {
            addBoth(headings, ANCHOR + level);
        }
        addBoth(headings, TITLE);
        addBoth(headings, DESCRIPTION);

        List<List<String>> rows = new ArrayList<>(List.of(headings));
        for (CompetencyEntry competency : document.competencies()) {
            Map<String, String> values = values(competency);
            if (rows.size() == 1) {
                put(values, TITLE, document.title());
                put(values, DESCRIPTION, document.description());
            }
            rows.add(headings.stream()
                    .map(heading -> values.getOrDefault(heading, ""))
                    .toList());
        }
        return rows;
    }

    private static Map<String, String> values(CompetencyEntry competency) {
        Map<String, String> values = new HashMap<>();
        values.put(CODE, competency.code());
        put(values, NAME, competency.name());
        put(values, DEFINITION, competency.definition());
        for (int i = 0; i < competency.positiveSigns().size(); i++) {
            put(values, POSITIVE + (i + 1), competency.positiveSigns().get(i));
        }
        for (int i = 0; i < competency.negativeSigns().size(); i++) {
            put(values, NEGATIVE + (i + 1), competency.negativeSigns().get(i));
        }
        competency.anchors().forEach((level, text) -> put(values, ANCHOR + level, text));
        return values;
    }

    private static void put(Map<String, String> values, String field, BilingualText text) {
        values.put(field + SV, text.sv());
        values.put(field + EN, text.en());
    }

    private static void addBoth(List<String> headings, String field) {
        headings.addAll(List.of(field + SV, field + EN));
    }

    private static int most(
            FrameworkDocument document, Function<CompetencyEntry, List<BilingualText>> signs, int atLeast) {
        return document.competencies().stream()
                .mapToInt(competency -> signs.apply(competency).size())
                .reduce(atLeast, Math::max);
    }

    /** The field that a heading means, with its language if it says one; {@code null} when it means none. */
    private static String field(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        switch (plain) {
            case CODE, "kod":
                return CODE;
            case "namn":
                return NAME + SV;
            default:
                Matcher matcher = HEADING.matcher(plain);
                boolean known = matcher.matches()
                        && (matcher.group(2) == null || Integer.parseInt(matcher.group(2)) <= ImportLimits.SIGNS);
                return known ? plain : null;
        }
    }

    /** Columns that do not say their language are Swedish, unless none does and the texts are plainly English. */
    private void labelPlainColumns(List<Row> body) {
        boolean labelled = Arrays.stream(fields).anyMatch(field -> field != null && isLabelled(field));
        String language = labelled || !LanguageGuess.isEnglish(plainTexts(body)) ? SV : EN;
        for (int i = 0; i < fields.length; i++) {
            if (isPlain(fields[i])) {
                fields[i] += language;
            }
        }
    }

    private List<String> plainTexts(List<Row> body) {
        List<String> texts = new ArrayList<>();
        for (Row row : body) {
            for (int i = 0; i < Math.min(fields.length, row.cells().size()); i++) {
                if (isPlain(fields[i])) {
                    texts.add(row.cells().get(i));
                }
            }
        }
        return texts;
    }

    private static boolean isPlain(String field) {
        return field != null && !field.equals(CODE) && !isLabelled(field);
    }

    private static boolean isLabelled(String field) {
        return field.endsWith(SV) || field.endsWith(EN);
    }

    private void checkHeadings(int rowNumber) {
        Place place = problems.at(sheet, rowNumber);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < fields.length; i++) {
            String heading = headings.get(i).strip();
            if (fields[i] == null && !heading.isEmpty()) {
                place.problem(Row.columnName(headings, i), Kind.UNKNOWN_COLUMN, heading);
            } else if (fields[i] != null && !seen.add(fields[i])) {
                place.problem(Row.columnName(headings, i), Kind.DUPLICATE_COLUMN, heading);
                fields[i] = null;
            }
        }
        if (!seen.contains(NAME + SV) && !seen.contains(NAME + EN)) {
            throw problems.refuse(sheet, rowNumber, NAME + SV, Kind.MISSING_COLUMN, "");
        }
    }

    private FrameworkDocument document(List<Row> body) {
        List<CompetencyEntry> competencies = new ArrayList<>();
        CompetencyCodes codes = new CompetencyCodes();
        Map<String, String> framework = new HashMap<>();
        for (Row row : body) {
            Place place = problems.at(sheet, row.number());
            Map<String, String> values = values(row, place, codes);
            takeFramework(framework, values, place);
            competencies.add(competency(values, place));
        }
        return new FrameworkDocument(text(framework, TITLE), text(framework, DESCRIPTION), competencies);
    }

    private Map<String, String> values(Row row, Place place, CompetencyCodes codes) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            String field = i < fields.length ? fields[i] : null;
            String column = Row.columnName(headings, i);
            if (field == null) {
                noteStray(i, column, cell, place);
            } else if (field.equals(CODE)) {
                values.put(field, codes.given(place, column, cell));
            } else if (field.startsWith(NAME) || field.startsWith(TITLE)) {
                values.put(field, place.name(column, cell));
            } else {
                values.put(field, place.text(column, cell));
            }
        }
        return values;
    }

    /** A column with an unknown heading was noted once, at its heading. */
    private void noteStray(int index, String column, String cell, Place place) {
        boolean hasHeading = index < headings.size() && !headings.get(index).isBlank();
        if (!hasHeading && !cell.isBlank()) {
            place.problem(column, Kind.UNKNOWN_COLUMN, cell);
        }
    }

    /** The framework's own texts stand on one row, or the same on several. */
    private void takeFramework(Map<String, String> framework, Map<String, String> values, Place place) {
        for (String field : List.of(TITLE + SV, TITLE + EN, DESCRIPTION + SV, DESCRIPTION + EN)) {
            String value = values.getOrDefault(field, "");
            String before = value.isEmpty() ? null : framework.putIfAbsent(field, value);
            if (before != null && !before.equals(value)) {
                place.problem(columnOf(field), Kind.BAD_VALUE, value);
            }
        }
    }

    private CompetencyEntry competency(Map<String, String> values, Place place) {
        BilingualText name = text(values, NAME);
        if (name.isEmpty()) {
            String field = Arrays.asList(fields).contains(NAME + SV) ? NAME + SV : NAME + EN;
            place.problem(columnOf(field), Kind.MISSING_VALUE, "");
        }
        Map<Integer, BilingualText> anchors = new TreeMap<>();
        for (int level = CompetencyEntry.LOWEST_LEVEL; level <= CompetencyEntry.HIGHEST_LEVEL; level++) {
            anchors.put(level, text(values, ANCHOR + level));
        }
        return new CompetencyEntry(
                values.getOrDefault(CODE, ""),
                name,
                text(values, DEFINITION),
                signs(values, POSITIVE),
                signs(values, NEGATIVE),
                anchors);
    }

    private String columnOf(String field) {
        return Row.columnName(headings, Arrays.asList(fields).indexOf(field));
    }

    private static List<BilingualText> signs(Map<String, String> values, String kind) {
        List<BilingualText> signs = new ArrayList<>();
        for (int i = 1; i <= ImportLimits.SIGNS; i++) {
            signs.add(text(values, kind + i));
        }
        return signs;
    }

    private static BilingualText text(Map<String, String> values, String field) {
        return new BilingualText(values.get(field + SV), values.get(field + EN));
    }
}
