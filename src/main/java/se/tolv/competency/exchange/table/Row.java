package se.tolv.competency.exchange.table;

import java.util.List;

/**
 * One row of a sheet that is not blank.
 *
 * @param number as the spreadsheet shows it, from 1
 */
public record Row(int number, List<String> cells) {

    static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    /** What a column is called in a problem: its heading, or its letters where it has none. */
    public static String columnName(List<String> headings, int index) {
        String heading = index < headings.size() ? headings.get(index).strip() : "";
        return heading.isEmpty() ? letters(index) : heading;
    }

    /** A, B, ..., Z, AA, AB, ... as a spreadsheet counts its columns; index from 0. */
    private static String letters(int index) {
        int letters = 'Z' - 'A' + 1;
        String last = String.valueOf((char) ('A' + index % letters));
        return index < letters ? last : letters(index / letters - 1) + last;
    }
}
