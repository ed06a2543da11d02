package se.tolv.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the history, in words.
 *
 * @param toOneself whether the object is the account of the person who acted
 */
public record HistoryLine(
        Instant at,
        String who,
        String via,
        String action,
        String objectType,
        String objectTypeName,
        UUID objectId,
        String objectName,
        boolean toOneself,
        List<ChangeLine> changes) {

    /**
     * One field that changed.
     *
     * @param before empty where the field was
     * @param after likewise
     */
    public record ChangeLine(String field, String before, String after) {}
}
