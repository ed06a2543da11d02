package se.tolv.competency.exchange.table;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tolv.competency.exchange.check.ImportRefused;
import se.tolv.competency.exchange.check.Problems;
import se.tolv.competency.exchange.check.Utf8;

/** Any table in a file, CSV or XLSX, as rows of texts: read within bounds, whatever it is about. */
public final class TableFile {

    private TableFile() {}

    /**
     * Reads a table, of the kind that its bytes say.
     *
     * @param most rows below the headings
     * @throws ImportRefused where it cannot be read as a whole, has too many rows, or has a formula in a cell
     */
    public static Table read(byte[] file, int most) {
        Problems problems = new Problems();
        Table table = isZip(file) ? XlsxSheet.read(file, most, problems) : csv(file, most, problems);
        problems.refuseIfAny();
        return table;
    }

    private static boolean isZip(byte[] file) {
        return new String(file, 0, Math.min(file.length, 2), StandardCharsets.ISO_8859_1).equals("PK");
    }

    private static Table csv(byte[] file, int most, Problems problems) {
        String text = Utf8.decode(file, true, problems);
        List<Row> rows = new CsvText(text, delimiter(text), problems).rows(most + 1);
        return new Table(null, rows.stream().map(CsvCells::withoutProtection).toList());
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
