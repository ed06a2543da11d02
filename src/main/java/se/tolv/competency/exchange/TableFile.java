package se.tolv.competency.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Any table in a file, CSV or XLSX, as rows of texts: read within bounds, for others than frameworks. */
public final class TableFile {

    /**
     * One row that is not blank.
     *
     * @param number as the spreadsheet shows it, from 1
     */
    public record Line(int number, List<String> cells) {}

    /**
     * @param sheet null where the file has no sheets
     * @param lines the first holds the headings
     */
    public record Table(String sheet, List<Line> lines) {}

    private TableFile() {}

    /**
     * Reads a table, of the kind that its bytes say.
     *
     * @param most rows below the headings
     * @throws ImportRefused where it cannot be read as a whole, has too many rows, or has a formula in a cell
     */
    public static Table read(byte[] file, int most) {
        Problems problems = new Problems();
        Table table = isZip(file) ? xlsx(file, most, problems) : csv(file, most, problems);
        problems.refuseIfAny();
        return table;
    }

    private static boolean isZip(byte[] file) {
        return new String(file, 0, Math.min(file.length, 2), StandardCharsets.ISO_8859_1).equals("PK");
    }

    private static Table xlsx(byte[] file, int most, Problems problems) {
        FrameworkXlsx.Rows rows = FrameworkXlsx.rows(file, most, problems);
        return new Table(rows.sheet(), lines(rows.rows().stream()));
    }

    private static Table csv(byte[] file, int most, Problems problems) {
        String text = Utf8.decode(file, true, problems);
        List<FrameworkTable.Row> rows = new CsvText(text, delimiter(text), problems).rows(most + 1);
        return new Table(null, lines(rows.stream().map(FrameworkCsv::withoutProtection)));
    }

    private static List<Line> lines(Stream<FrameworkTable.Row> rows) {
        return rows.map(row -> new Line(row.number(), row.cells())).toList();
    }

    /** The one that makes most cells of the headings. */
    private static char delimiter(String text) {
        String headings = text.lines().findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparing(delimiter -> headings.chars()
                        .filter(character -> character == delimiter)
                        .count()))
                .orElseThrow();
    }
}
