package se.tolv.competency.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row as a line of comma-separated values, with semicolons between the cells. A cell that a spreadsheet would take for a
 * formula is written with an apostrophe before it, which is taken away again when it is read.
 */
public final class CsvCells {

    private static final char APOSTROPHE = '\'';

    /** What begins a formula in some spreadsheet, the full-width signs in those that read East Asian text. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final char DELIMITER = ';';

    private CsvCells() {}

    /** One row, with its line end. */
    public static String line(List<String> row) {
        return row.stream().map(CsvCells::cell).collect(Collectors.joining(String.valueOf(DELIMITER), "", "\r\n"));
    }

    private static String cell(String value) {
        boolean protect = startsFormula(value, 0) || value.startsWith("'");
        String written = protect ? APOSTROPHE + value : value;
        boolean quote = written.chars().anyMatch(character -> "\";,\t\r\n".indexOf(character) >= 0);
        return quote ? '"' + written.replace("\"", "\"\"") + '"' : written;
    }

    /** A row that was read, with its cells as they were before {@link #line} wrote them. */
    public static Row withoutProtection(Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.replaceAll(CsvCells::withoutProtection);
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
