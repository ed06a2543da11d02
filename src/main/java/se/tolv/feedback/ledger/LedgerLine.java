package se.tolv.feedback.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Promises that belong together.
 *
 * @param key the unit's or account's key, the rule's name, or the month
 * @param made all of them but those that fell away
 * @param kept answered in time
 * @param broken answered late, or not answered though the day has passed
 * @param extended not answered yet, in time still for another day that a person has promised
 * @param open not answered yet, in time still
 * @param waived need not be answered, somebody decided
 * @param medianDays working days to the answer; null where none has been answered
 * @param ninetiethDays within so many working days nine of ten were answered; null likewise
 */
@Schema(name = "LedgerLine")
public record LedgerLine(
        String key,
        String label,
        int made,
        int kept,
        int broken,
        int extended,
        int open,
        int waived,
        Integer medianDays,
        Integer ninetiethDays) {

    /** How much of a bar this wide the kept ones fill; the others likewise. */
    public int keptWidth(int wide, int most) {
        return width(kept, wide, most);
    }

    public int brokenWidth(int wide, int most) {
        return width(broken, wide, most);
    }

    public int extendedWidth(int wide, int most) {
        return width(extended, wide, most);
    }

    public int openWidth(int wide, int most) {
        return width(open, wide, most);
    }

    private static int width(int count, int wide, int most) {
        return most == 0 ? 0 : Math.round((float) count * wide / most);
    }
}
