package se.tolv.competency.exchange.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.ImportRefused;
import se.tolv.competency.exchange.check.Problems;

/**
 * The first sheet of an Excel workbook as rows of texts. A cell that holds a formula is refused, for its value is not what
 * was written.
 */
public final class XlsxSheet {

    /**
     * A character written by its number, {@code _x000D_}, as ISO/IEC 29500-1 22.9.2.19 (ST_Xstring) has it; the
     * libraries leave it as it is.
     */
    private static final Pattern NUMBERED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** An underscore that would begin such a number where a text only looks like one. */
    private static final Pattern LOOKS_NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Digits of a number in a cell: a code that was typed as a number has fewer. */
    private static final int DIGITS = 15;

    private final Problems problems;
    private final String sheetName;
    private final int most;
    private List<String> headings = List.of();

    private XlsxSheet(String sheetName, int most, Problems problems) {
        this.sheetName = sheetName;
        this.most = most;
        this.problems = problems;
    }

    /**
     * The rows that are not blank.
     *
     * @param most rows below the headings
     */
    public static Table read(byte[] file, int most, Problems problems) {
        XlsxGuard.check(file, problems);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(false, true))) {
            Sheet sheet = workbook.getFirstSheet();
            return new Table(sheet.getName(), new XlsxSheet(sheet.getName(), most, problems).rows(sheet));
        } catch (ImportRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // The reader has no exception of its own for a damaged file: it runs into whatever the damage leads to.
            throw problems.refuse(null, null, null, Kind.NOT_THIS_FORMAT, "");
        }
    }

    /** A text as it is written, so that it is read as itself. */
    public static String plain(String text) {
        return LOOKS_NUMBERED.matcher(text).replaceAll("_x005F_");
    }

    private List<Row> rows(Sheet sheet) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<org.dhatim.fastexcel.reader.Row> read = sheet.openStream()) {
            int number = 0;
            for (Iterator<org.dhatim.fastexcel.reader.Row> each = read.iterator(); each.hasNext(); ) {
                org.dhatim.fastexcel.reader.Row row = each.next();
                // Files of some programs leave the row's number out.
                number = Math.max(number + 1, row.getRowNum());
                List<String> cells = cells(row, number);
                if (!Row.isBlank(cells)) {
                    add(rows, new Row(number, cells));
                }
            }
        }
        return rows;
    }

    private void add(List<Row> rows, Row row) {
        if (rows.isEmpty()) {
            headings = row.cells();
        }
        if (rows.size() > most) {
            throw problems.refuse(
                    sheetName,
                    row.number(),
                    null,
                    Kind.TOO_MANY_ROWS,
                    row.cells().get(0));
        }
        rows.add(row);
    }

    private List<String> cells(org.dhatim.fastexcel.reader.Row row, int number) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            cells.add(cell == null ? "" : text(cell, number));
        }
        return cells;
    }

    private String text(Cell cell, int row) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> unnumbered(cell.getText());
            case NUMBER -> number(cell, row);
            case FORMULA -> {
                // A cell of type "str" may hold a plain text.
                if (cell.getFormula() != null) {
                    refuse(cell, row, Kind.FORMULA, cell.getAddress() + ": =" + cell.getFormula());
                }
                yield unnumbered(cell.getText());
            }
            case BOOLEAN, ERROR -> {
                refuse(cell, row, Kind.BAD_VALUE, cell.getAddress() + ": " + cell.getRawValue());
                yield cell.getText();
            }
        };
    }

    /** A code such as 12 is a number to a spreadsheet. */
    private String number(Cell cell, int row) {
        if (cell.asNumber().precision() > DIGITS || Math.abs(cell.asNumber().scale()) > DIGITS) {
            refuse(cell, row, Kind.BAD_VALUE, cell.getAddress() + ": " + cell.getRawValue());
            return cell.getRawValue();
        }
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private void refuse(Cell cell, int row, Kind kind, String value) {
        problems.add(sheetName, row, Row.columnName(headings, cell.getColumnIndex()), kind, value);
    }

    private static String unnumbered(String text) {
        return NUMBERED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
