package se.tolv.guide;

import java.time.Instant;
import java.util.UUID;

/**
 * A guide in a list.
 *
 * @param roleTitle in the reader's language
 * @param about for whom a template is meant, in the reader's language; empty for other guides
 * @param ownerName null for the templates that ship
 * @param minutes all of them
 */
public record GuideRow(
        UUID id,
        int number,
        String status,
        boolean template,
        String roleTitle,
        String about,
        String unitName,
        String ownerName,
        int competencies,
        int questions,
        int minutes,
        Instant changedAt) {

    public GuideStatus state() {
        return GuideStatus.valueOf(status);
    }

    /** Whether something can be started from it. */
    public boolean inUse() {
        return state() == GuideStatus.PUBLISHED || state() == GuideStatus.LOCKED;
    }
}
