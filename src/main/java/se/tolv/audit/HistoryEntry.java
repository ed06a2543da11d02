package se.tolv.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.identity.Actor;

/**
 * One line of the history.
 *
 * @param actorId null where the public or Tolv itself acted
 * @param actorName as it was then
 * @param action the object's type and what was done to it
 * @param requestId the number of the request in which it was done, as the log has it; null in a job
 * @param objectName what the object was called then
 */
public record HistoryEntry(
        UUID id,
        Instant at,
        UUID actorId,
        String actorName,
        Actor.Via via,
        String requestId,
        @Schema(examples = "guide.published") String action,
        String objectType,
        UUID objectId,
        String objectName,
        List<AuditEntry.Change> changes) {

    static HistoryEntry of(AuditEntry entry) {
        return new HistoryEntry(
                entry.id,
                entry.at,
                entry.actorId,
                entry.actorName,
                entry.via,
                entry.requestId,
                entry.action,
                entry.objectType,
                entry.objectId,
                entry.objectName,
                entry.changes);
    }
}
