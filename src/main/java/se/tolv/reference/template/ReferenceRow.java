package se.tolv.reference.template;

import java.time.Instant;
import java.util.UUID;

/**
 * A reference template in a list.
 *
 * @param roleTitle in the reader's language
 * @param questions how many are asked
 */
public record ReferenceRow(
        UUID id,
        int number,
        String status,
        String roleTitle,
        String unitName,
        String ownerName,
        int questions,
        Instant changedAt) {

    public ReferenceStatus state() {
        return ReferenceStatus.valueOf(status);
    }
}
