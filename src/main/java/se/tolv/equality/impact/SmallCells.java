package se.tolv.equality.impact;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which groups of a step may not be shown, so that nobody can tell what one person answered. */
final class SmallCells {

    private SmallCells() {}

    /**
     * A group is hidden where it tells of few, and from then on at every later step, for those tell what went before. Where
     * all who are in no shown group are few, answered or not, the smallest shown one is hidden with them.
     *
     * @param hiddenBefore the groups hidden at the step before
     * @param decided everybody about whom the step has been decided, those without an answer too
     */
    static Set<String> hidden(List<Cell> cells, Set<String> hiddenBefore, int decided) {
        Set<String> hidden = new HashSet<>(hiddenBefore);
        cells.stream().filter(Cell::tellsOfFew).map(Cell::group).forEach(hidden::add);
        int leftOut = decided
                - cells.stream()
                        .filter(cell -> !hidden.contains(cell.group()))
                        .mapToInt(Cell::applied)
                        .sum();
        if (AdverseImpact.Group.isSmall(leftOut)) {
            cells.stream()
                    .filter(cell -> !hidden.contains(cell.group()))
                    .min(Comparator.comparingInt(Cell::applied))
                    .ifPresent(smallest -> hidden.add(smallest.group()));
        }
        return hidden;
    }
}
