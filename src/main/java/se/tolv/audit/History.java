package se.tolv.audit;

import io.quarkus.arc.All;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.time.Clocks;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.form.FormCheck;

/** Reads the audit trail, the latest first. */
@ApplicationScoped
public class History {

    @Inject
    FormCheck check;

    @Inject
    @All
    List<SealedEntries> sealed;

    /** What happened to one object; an object that nobody ever changed has no history. */
    public Slice<HistoryEntry> of(String objectType, UUID objectId, String after) {
        List<String> conditions = new ArrayList<>(List.of("e.objectType = :type and e.objectId = :id"));
        return read(conditions, Parameters.with("type", objectType).and("id", objectId), after);
    }

    /**
     * What happened, to whatever it was.
     *
     * @throws Problem 422 with the fields of the search that are wrong
     */
    public Slice<HistoryEntry> search(HistorySearch search) {
        check.check(search).refuseIfAny();
        List<String> conditions = new ArrayList<>();
        Parameters parameters = new Parameters();
        if (!search.q.isBlank()) {
            conditions.add("(locate(:q, lower(e.actorName)) > 0 or locate(:q, lower(e.objectName)) > 0)");
            parameters.and("q", search.q.strip().toLowerCase(Locale.ROOT));
        }
        if (search.actor != null) {
            conditions.add("e.actorId = :actor");
            parameters.and("actor", search.actor);
        }
        if (!search.type.isEmpty()) {
            conditions.add("e.objectType = :type");
            parameters.and("type", search.type);
        }
        if (!search.from.isBlank()) {
            conditions.add("e.at >= :from");
            parameters.and("from", startOf(LocalDate.parse(search.from.strip())));
        }
        if (!search.to.isBlank()) {
            conditions.add("e.at < :to");
            parameters.and("to", startOf(LocalDate.parse(search.to.strip()).plusDays(1)));
        }
        return read(conditions, parameters, search.after);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.STOCKHOLM).toInstant();
    }

    private Slice<HistoryEntry> read(List<String> conditions, Parameters parameters, String after) {
        List<String> cursor = Slice.after(after, 2);
        if (!cursor.isEmpty()) {
            conditions.add("(e.at < :at or (e.at = :at and e.id < :before))");
            parameters.and("at", instant(cursor.get(0))).and("before", Slice.key(cursor.get(1)));
        }
        sealed.forEach(seal -> conditions.add("not (" + seal.condition() + ")"));
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        List<HistoryEntry> entries = AuditEntry.<AuditEntry>find(
                        "from AuditEntry e" + where + " order by e.at desc, e.id desc", parameters)
                .range(0, Slice.SIZE)
                .stream()
                .map(HistoryEntry::of)
                .toList();
        return Slice.of(
                entries,
                Slice.SIZE,
                entry -> List.of(entry.at().toString(), entry.id().toString()));
    }

    private static Instant instant(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }
}
