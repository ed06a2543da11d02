package se.tolv.competency.exchange.check;

/**
 * One thing that must be put right in a file before it can be imported, and where it is.
 *
 * <p>In a table (CSV, XLSX) {@code row} is the spreadsheet's row and {@code column} the heading as it stands in the
 * file, or the spreadsheet's letter where there is no heading. In a JSON or CASE file {@code sheetOrFile} is the list
 * ({@code competencies}, {@code CFItems}, ...), {@code row} the place in that list, and {@code column} the field; where
 * {@code sheetOrFile} is {@code null}, {@code row} is the line of the file.
 *
 * @param sheetOrFile the sheet or the list; {@code null} for the file itself
 * @param row counted from 1; {@code null} when the problem is of the whole
 * @param column {@code null} when the problem is of the whole row
 * @param kind what is wrong
 * @param value what stands there, shortened, invisible characters written as {@code U+202E}; may be empty
 */
public record ImportProblem(String sheetOrFile, Integer row, String column, Kind kind, String value) {

    /** What can be wrong. */
    public enum Kind {
        /** There is no competency in the file. */
        EMPTY,
        /** The file is not of the chosen format, or is damaged at this place. */
        NOT_THIS_FORMAT,
        /** The text is not UTF-8: half a character, or another encoding. */
        NOT_UTF8,
        /** The file, unpacked or as it is, or one row of it, exceeds {@link ImportLimits}. */
        TOO_LARGE,
        /** More than {@link ImportLimits#COMPETENCIES} rows, or list items. */
        TOO_MANY_ROWS,
        /** More than {@link ImportLimits#SIGNS} signs of one kind. */
        TOO_MANY_SIGNS,
        /** JSON nested deeper than {@link ImportLimits#JSON_DEPTH}. */
        TOO_DEEP,
        /** A column without which nothing can be read. */
        MISSING_COLUMN,
        /** A column or field that is not part of the format: nothing is left out in silence. */
        UNKNOWN_COLUMN,
        /** Two columns for the same thing. */
        DUPLICATE_COLUMN,
        /** A value that must be there is not. */
        MISSING_VALUE,
        /** A value of the wrong kind, or that contradicts another. */
        BAD_VALUE,
        /** Longer than {@link ImportLimits} allows. */
        TOO_LONG,
        /** A code with other than letters, digits, spaces and {@code . _ : / ( ) & + # , -}. */
        BAD_CODE,
        /** The same code twice; upper and lower case count as the same. */
        DUPLICATE_CODE,
        /** Control characters, characters that turn the direction of text, or halves of characters. */
        BROKEN_TEXT,
        /** A cell that holds a formula. */
        FORMULA,
        /** Items of a CASE file that are each other's children. */
        CIRCULAR
    }
}
