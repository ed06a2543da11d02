package se.tolv.competency.exchange.table;

import java.util.ArrayList;
import java.util.List;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.Problems;

/**
 * Splits CSV text (RFC 4180) into rows and cells. Written here rather than taken from a library, because a row has to
 * be bounded while it is read, and has to be numbered as a spreadsheet does: blank rows count, and a cell with line
 * ends in it is one row.
 */
public final class CsvText {

    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private final Problems problems;
    private int position;
    private int rowNumber;

    public CsvText(String text, char delimiter, Problems problems) {
        this.text = text;
        this.delimiter = delimiter;
        this.problems = problems;
    }

    /** The cells of the next row that is not blank; none at the end. */
    public List<String> nextRow() {
        while (position < text.length()) {
            rowNumber++;
            List<String> cells = row();
            if (!Row.isBlank(cells)) {
                return cells;
            }
        }
        return List.of();
    }

    /** All rows that are not blank; one more than {@code most} is refused. */
    public List<Row> rows(int most) {
        List<Row> rows = new ArrayList<>();
        List<String> cells = nextRow();
        while (!cells.isEmpty()) {
            if (rows.size() == most) {
                throw problems.refuse(null, rowNumber, null, Kind.TOO_MANY_ROWS, cells.get(0));
            }
            rows.add(new Row(rowNumber, cells));
            cells = nextRow();
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            if (cells.size() == ImportLimits.COLUMNS) {
                throw problems.refuse(null, rowNumber, null, Kind.TOO_LARGE, cells.get(0));
            }
            cells.add(position < text.length() && text.charAt(position) == QUOTE ? quoted() : unquoted());
            if (position == text.length()) {
                return cells;
            }
            char end = text.charAt(position++);
            if (end != delimiter) {
                position += end == '\r' && position < text.length() && text.charAt(position) == '\n' ? 1 : 0;
                return cells;
            }
        }
    }

    private String unquoted() {
        int start = position;
        while (position < text.length() && !endsCell(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        int start = ++position;
        while (true) {
            int quote = text.indexOf(QUOTE, position);
            if (quote < 0) {
                throw problems.refuse(null, rowNumber, null, Kind.NOT_THIS_FORMAT, text.substring(start));
            }
            cell.append(text, position, quote);
            position = quote + 1;
            if (position == text.length() || endsCell(text.charAt(position))) {
                return cell.toString();
            }
            if (text.charAt(position) != QUOTE) {
                throw problems.refuse(null, rowNumber, null, Kind.NOT_THIS_FORMAT, text.substring(start, position + 1));
            }
            cell.append(QUOTE);
            position++;
        }
    }

    private boolean endsCell(char character) {
        return character == delimiter || character == '\n' || character == '\r';
    }
}
