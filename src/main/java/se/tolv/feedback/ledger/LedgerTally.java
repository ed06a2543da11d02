package se.tolv.feedback.ledger;

import java.util.Map;
import java.util.TreeMap;
import se.tolv.feedback.obligation.ObligationState;

/** Adds up the promises of one line. */
class LedgerTally {

    private static final int MEDIAN = 50;
    private static final int NINETIETH = 90;

    private final String key;
    private final String label;
    private final Map<ObligationState, Integer> states = new TreeMap<>();
    private final TreeMap<Integer, Integer> answered = new TreeMap<>();
    private int answers;

    LedgerTally(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** @param days working days to the answer; null where there is none */
    void add(ObligationState state, Integer days, int promises) {
        states.merge(state, promises, Integer::sum);
        if (days != null) {
            answered.merge(days, promises, Integer::sum);
            answers += promises;
        }
    }

    LedgerLine line() {
        return new LedgerLine(
                key,
                label,
                states.values().stream().mapToInt(Integer::intValue).sum(),
                count(ObligationState.KEPT),
                count(ObligationState.BROKEN),
                count(ObligationState.EXTENDED),
                count(ObligationState.OPEN),
                count(ObligationState.WAIVED),
                within(MEDIAN),
                within(NINETIETH));
    }

    private int count(ObligationState state) {
        return states.getOrDefault(state, 0);
    }

    /** The fewest working days within which so many of a hundred were answered; null where nobody was. */
    private Integer within(int ofHundred) {
        long needed = ((long) answers * ofHundred + 99) / 100;
        long reached = 0;
        for (Map.Entry<Integer, Integer> day : answered.entrySet()) {
            reached += day.getValue();
            if (reached >= needed) {
                return day.getKey();
            }
        }
        return null;
    }
}
