package se.tolv.competency.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tolv.competency.exchange.FrameworkTable.Row;

/**
 * A framework as comma-separated values, RFC 4180, with the columns of {@link FrameworkTable}.
 *
 * <p>Read: UTF-8 with or without a byte order mark; comma, semicolon or tab between the cells, whichever makes sense of
 * the headings; a first line {@code sep=;} as Excel has it. Written: with a byte order mark and semicolons, for that is
 * what a Swedish Excel opens as a table on a double click.
 *
 * <p>A cell that a spreadsheet would take for a formula is written with an apostrophe before it, which is taken away
 * again when it is read.
 */
final class FrameworkCsv {

    private static final char APOSTROPHE = '\'';

    /** What begins a formula in some spreadsheet, the full-width signs in those that read East Asian text. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final char DELIMITER = ';';

    private FrameworkCsv() {}

    static FrameworkDocument read(byte[] file, Problems problems) {
        String text = Utf8.decode(file, true, problems);
        boolean namesDelimiter = text.length() > 5 && text.startsWith("sep=") && "\r\n".indexOf(text.charAt(5)) >= 0;
        char delimiter = namesDelimiter ? text.charAt(4) : likelyDelimiter(text);
        // A spreadsheet does not count the line that names the delimiter.
        String table = namesDelimiter ? text.substring(5).replaceFirst("^\r?\n", "") : text;
        List<Row> rows = new CsvText(table, delimiter, problems).rows(ImportLimits.COMPETENCIES + 1);
        return FrameworkTable.read(
                null, rows.stream().map(FrameworkCsv::withoutProtection).toList(), problems);
    }

    static void write(FrameworkDocument document, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        for (List<String> row : FrameworkTable.write(document)) {
            writer.write(line(row));
        }
        writer.flush();
    }

    /** One row, with its line end. */
    static String line(List<String> row) {
        return row.stream().map(FrameworkCsv::cell).collect(Collectors.joining(String.valueOf(DELIMITER), "", "\r\n"));
    }

    /** The delimiter by which most headings are understood; among equals the one that makes most cells. */
    private static char likelyDelimiter(String text) {
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparing((Character delimiter) -> FrameworkTable.understood(headings(text, delimiter)))
                        .thenComparing(delimiter -> headings(text, delimiter).size()))
                .orElse(DELIMITER);
    }

    /** The headings if this is the delimiter; none if the file is broken, which is told when it is read as a whole. */
    private static List<String> headings(String text, char delimiter) {
        try {
            return new CsvText(text, delimiter, new Problems()).nextRow();
        } catch (ImportRefused broken) {
            return List.of();
        }
    }

    private static String cell(String value) {
        boolean protect = startsFormula(value, 0) || value.startsWith("'");
        String written = protect ? APOSTROPHE + value : value;
        boolean quote = written.chars().anyMatch(character -> "\";,\t\r\n".indexOf(character) >= 0);
        return quote ? '"' + written.replace("\"", "\"\"") + '"' : written;
    }

    static Row withoutProtection(Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.replaceAll(FrameworkCsv::withoutProtection);
        return new Row(row.number(), cells);
    }

    private static String withoutProtection(String cell) {
        boolean isProtected = cell.startsWith("'") && (startsFormula(cell, 1) || cell.startsWith("'", 1));
        return isProtected ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String cell, int at) {
        return cell.length() > at && FORMULA_STARTS.indexOf(cell.charAt(at)) >= 0;
    }
}
