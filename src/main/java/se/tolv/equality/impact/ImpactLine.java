package se.tolv.equality.impact;

/**
 * A group as the page and the file write it.
 *
 * @param name in words
 * @param ratio percent of the highest rate; a dash where there is none
 * @param chance how likely the difference is by chance; a dash where there is none
 * @param width of its bar, in a hundred parts
 */
public record ImpactLine(
        String name,
        boolean suppressed,
        boolean flagged,
        String applied,
        String selected,
        String rate,
        String ratio,
        String chance,
        int width) {}
