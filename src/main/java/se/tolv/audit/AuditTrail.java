package se.tolv.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.RequestId;

/** Who did what, when, to what: every use case that changes something adds a line, in its own transaction. */
@ApplicationScoped
public class AuditTrail {

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    ObjectMapper json;

    /**
     * Adds a line by the current actor. Only the fields that differ are kept. Neither record may carry a secret or the
     * personal data of a candidate with protected identity.
     *
     * @param action the object's type and what was done to it, in the past tense: {@code guide.published}
     * @param objectName what people call the object
     * @param before a record or map of the object's fields, or null where it is new
     * @param after likewise, or null where it is gone or the action says it all
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, UUID objectId, String objectName, Object before, Object after) {
        Actor who = actor.get();
        AuditEntry entry = new AuditEntry();
        entry.id = Keys.next();
        entry.at = clock.instant();
        entry.actorId = who.id();
        entry.actorName = who.name();
        entry.via = who.via();
        entry.requestId = RequestId.current();
        entry.action = action;
        entry.objectType = action.substring(0, action.indexOf('.'));
        entry.objectId = objectId;
        entry.objectName = objectName;
        entry.changes = differences(json.valueToTree(before), json.valueToTree(after));
        entry.persist();
    }

    static List<AuditEntry.Change> differences(JsonNode before, JsonNode after) {
        Set<String> fields = new TreeSet<>();
        before.fieldNames().forEachRemaining(fields::add);
        after.fieldNames().forEachRemaining(fields::add);
        List<AuditEntry.Change> changes = new ArrayList<>();
        for (String field : fields) {
            Object old = valueOf(before.get(field));
            Object now = valueOf(after.get(field));
            if (!Objects.equals(old, now)) {
                changes.add(new AuditEntry.Change(field, old, now));
            }
        }
        return changes;
    }

    private static Object valueOf(JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        return node.isValueNode() ? node.asText() : node;
    }
}
