package se.tolv.competency.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportRefused;
import se.tolv.competency.exchange.check.Problems;
import se.tolv.competency.exchange.check.Utf8;
import se.tolv.competency.exchange.table.CsvCells;
import se.tolv.competency.exchange.table.CsvText;
import se.tolv.competency.exchange.table.Row;

/**
 * A framework as comma-separated values, RFC 4180, with the columns of {@link FrameworkTable}.
 *
 * <p>Read: UTF-8 with or without a byte order mark; comma, semicolon or tab between the cells, whichever makes sense of
 * the headings; a first line {@code sep=;} as Excel has it. Written: with a byte order mark and semicolons, for that is
 * what a Swedish Excel opens as a table on a double click.
 */
final class FrameworkCsv {

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
                null, rows.stream().map(CsvCells::withoutProtection).toList(), problems);
    }

    static void write(FrameworkDocument document, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        for (List<String> row : FrameworkTable.write(document)) {
            writer.write(CsvCells.line(row));
        }
        writer.flush();
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
}
