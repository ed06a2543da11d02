package se.tolv.interview.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table as it is pasted from a spreadsheet or read from a CSV file: cells apart by tabs, else by semicolons, else by commas.
 * A first row without any number is taken for headings and a first column without any for names; both are dropped, for only
 * the ratings are looked at.
 */
final class RatingsTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RatingsTable() {}

    /** The cells as they were written. At most one row and one column more than are taken. */
    static List<List<String>> cells(String text) {
        String clean = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        String delimiter = clean.contains("\t") ? "\t" : clean.contains(";") ? ";" : ",";
        List<List<String>> rows = clean.lines()
                .filter(line -> !line.isBlank())
                .limit(RatingsReader.CANDIDATES + 2L)
                .map(line -> cells(line, delimiter))
                .toList();
        List<List<String>> ratings = rows.size() > 1 && hasNoNumber(rows.get(0)) ? rows.subList(1, rows.size()) : rows;
        return hasNames(ratings)
                ? ratings.stream().map(row -> row.subList(1, row.size())).toList()
                : ratings;
    }

    private static List<String> cells(String line, String delimiter) {
        return Arrays.stream(line.split(delimiter, RatingsReader.ASSESSORS + 3))
                .map(cell -> cell.strip().replaceAll("^\"(.*)\"$", "$1").strip())
                .toList();
    }

    private static boolean hasNoNumber(List<String> row) {
        return row.stream().noneMatch(RatingsTable::isNumeric) && row.stream().anyMatch(cell -> !cell.isEmpty());
    }

    private static boolean hasNames(List<List<String>> rows) {
        List<String> first = new ArrayList<>();
        rows.forEach(row -> first.add(row.get(0)));
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> row.size() > 1)
                && first.stream().noneMatch(RatingsTable::isNumeric)
                && first.stream().anyMatch(cell -> cell.codePoints().anyMatch(Character::isLetter));
    }

    private static boolean isNumeric(String cell) {
        return cell.codePoints().anyMatch(Character::isDigit)
                && cell.codePoints().noneMatch(Character::isLetter);
    }
}
