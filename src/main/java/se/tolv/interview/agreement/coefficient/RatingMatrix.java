package se.tolv.interview.agreement.coefficient;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Who rated whom how high: a row for each candidate, a column for each assessor, null where that assessor did not rate
 * that candidate. The numbers are kept as they were written, so that sums of them are exact.
 *
 * @param rows as many ratings in each
 */
public record RatingMatrix(List<List<BigDecimal>> rows) {

    public RatingMatrix {
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            throw new IllegalArgumentException("There are no ratings");
        }
        int width = rows.get(0).size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("The rows differ in length");
        }
    }

    public int candidates() {
        return rows.size();
    }

    public int assessors() {
        return rows.get(0).size();
    }

    public int missing() {
        return (int) rows.stream().flatMap(List::stream).filter(Objects::isNull).count();
    }

    /** The candidates whom every assessor rated. */
    List<List<BigDecimal>> complete() {
        return rows.stream().filter(row -> !row.contains(null)).toList();
    }

    /** The ratings of each candidate whom two assessors or more rated. */
    List<List<BigDecimal>> compared() {
        return rows.stream()
                .map(row -> row.stream().filter(Objects::nonNull).toList())
                .filter(row -> row.size() > 1)
                .toList();
    }
}
