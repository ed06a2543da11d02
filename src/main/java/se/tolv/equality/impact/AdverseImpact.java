package se.tolv.equality.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a selection takes some groups less often than others: the rate of each, its ratio to the highest, and how likely
 * the difference is by chance (Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D). Every comparison is in
 * whole numbers: a ratio of exactly 4/5 is not below 4/5.
 *
 * @param groups in the order given
 * @param reference the group with the highest rate that the others are held against; null where none can be
 */
public record AdverseImpact(List<Outcome> groups, String reference) {

    /** A count from one to below this is not shown. */
    public static final int FEWEST = 5;

    /**
     * A group that has been selected from.
     *
     * @param applied 0 to 1,000,000
     * @param selected at most as many
     */
    public record Group(String name, int applied, int selected) {

        /** Whether a number in it is so small that it might tell something of one person. */
        boolean isSmall() {
            return isSmall(applied) || isSmall(selected);
        }

        static boolean isSmall(int count) {
            return count > 0 && count < FEWEST;
        }

        double rate() {
            return (double) selected / applied;
        }

        /** Whether this rate is higher, equal (0) or lower, exactly. */
        int compareRate(Group other) {
            return Long.compare((long) selected * other.applied, (long) other.selected * applied);
        }

        /** Whether this rate is below four fifths of the other, exactly. */
        boolean isBelowFourFifthsOf(Group other) {
            return 5L * selected * other.applied < 4L * other.selected * applied;
        }
    }

    /**
     * What became of a group.
     *
     * @param applied null where suppressed, like the others
     * @param rate selected of those who applied; null where nobody applied
     * @param ratio of the rate to the highest; null where there is none, or it is zero
     * @param flagged whether that ratio is below 4/5
     * @param pValue of Fisher's exact test against the group with the highest rate, two-sided; null for that group itself
     * @param suppressed whether the group is too small to be shown
     */
    @Schema(name = "ImpactOutcome")
    public record Outcome(
            String name,
            Integer applied,
            Integer selected,
            Double rate,
            Double ratio,
            boolean flagged,
            Double pValue,
            boolean suppressed) {

        static Outcome hidden(String name) {
            return new Outcome(name, null, null, null, null, false, null, true);
        }
    }

    /** Small groups are neither shown nor compared with. */
    public static AdverseImpact of(List<Group> groups) {
        List<Group> shown = groups.stream()
                .filter(group -> !group.isSmall() && group.applied > 0)
                .toList();
        Optional<Group> highest = shown.size() < 2
                ? Optional.empty()
                : shown.stream()
                        .reduce((one, other) -> other.compareRate(one) > 0 ? other : one)
                        .filter(group -> group.selected > 0);
        List<Outcome> outcomes = new ArrayList<>();
        for (Group group : groups) {
            outcomes.add(group.isSmall() ? Outcome.hidden(group.name) : outcome(group, highest.orElse(null)));
        }
        return new AdverseImpact(List.copyOf(outcomes), highest.map(Group::name).orElse(null));
    }

    private static Outcome outcome(Group group, Group highest) {
        Double rate = group.applied == 0 ? null : group.rate();
        if (rate == null || highest == null) {
            return new Outcome(group.name, group.applied, group.selected, rate, null, false, null, false);
        }
        double ratio = (double) ((long) group.selected * highest.applied) / ((long) highest.selected * group.applied);
        Double pValue = group == highest
                ? null
                : FisherExact.twoSided(
                        group.selected,
                        group.applied - group.selected,
                        highest.selected,
                        highest.applied - highest.selected);
        return new Outcome(
                group.name,
                group.applied,
                group.selected,
                rate,
                ratio,
                group.isBelowFourFifthsOf(highest),
                pValue,
                false);
    }
}
