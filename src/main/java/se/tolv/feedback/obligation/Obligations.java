package se.tolv.feedback.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.tolv.account.unit.UnitRow;
import se.tolv.account.unit.Units;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.candidate.disclosure.Disclosures;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.duty.Duty;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.VacancyPermissions;

/** Reads who is owed what by when: for HR everywhere, for a manager in the recruitments they lead or answer for. */
@ApplicationScoped
public class Obligations {

    /** A search of all that has ended goes back so far: no index helps it, and hundreds of thousands end in a year. */
    private static final Duration SEARCHED = Duration.ofDays(90);

    private static final String FOUND = Disclosures.found(Anonymity.FOUND_BY_ITS_LABEL);

    private static final String SELECT = """
            select new se.tolv.feedback.obligation.ObligationRow(
                o.id, o.version, o.duty, o.state, o.inPerson, o.blocksClosing, o.startedAt, o.dueAt, o.keptAt,
                o.requestId, a.id, %s, a.stage, v.id, v.registryNumber, v.title, u.id, u.name, m.id, m.name, coalesce(a.protectedIdentity, false),
                case when o.mailId is not null and o.state in (OPEN, EXTENDED) then true else false end)
            from Obligation o
            join Vacancy v on v.id = o.vacancyId
            left join Application a on a.id = o.applicationId
            left join DisclosureRequest d on d.id = o.requestId
            join Unit u on u.id = v.unitId
            join Account m on m.id = v.managerId
            """.formatted(Disclosures.NAME);

    @Inject
    EntityManager entities;

    @Inject
    Anonymity anonymity;

    @Inject
    CurrentActor actor;

    @Inject
    VacancyPermissions permissions;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** The most urgent first. */
    public Slice<ObligationRow> search(ObligationFilter filter, String after) {
        Map<String, Object> parameters = new HashMap<>();
        anonymity.bind(parameters);
        StringBuilder where = new StringBuilder(" where o.duty <> :errand");
        where.append(state(filter, parameters));
        parameters.put("errand", Duty.SURVEY);
        where.append(visible(parameters));
        if (filter.mine()) {
            where.append(" and v.managerId = :leader");
            parameters.put("leader", actor.get().id());
        }
        if (filter.manager() != null) {
            where.append(" and v.managerId = :manager");
            parameters.put("manager", filter.manager());
        }
        if (filter.due() != null) {
            where.append(" and o.dueAt <= :until");
            parameters.put("until", WorkingDays.endOf(filter.due()));
        }
        if (filter.late()) {
            where.append(" and o.dueAt < coalesce(o.keptAt, :now)");
            parameters.put("now", clock.instant());
        }
        if (filter.unit() != null) {
            where.append(" and v.unitId in :unit");
            parameters.put("unit", withThoseBelow(filter.unit()));
        }
        if (filter.vacancy() != null) {
            where.append(" and v.id = :vacancy");
            parameters.put("vacancy", filter.vacancy());
        }
        if (!filter.q().isBlank()) {
            where.append(" and " + FOUND);
            parameters.put("words", LikePattern.containing(filter.q()));
        }
        List<String> from = Slice.after(after, 2);
        if (!from.isEmpty()) {
            where.append(" and (o.dueAt > :due or (o.dueAt = :due and o.id > :id))");
            parameters.putAll(beyond(from));
        }
        TypedQuery<ObligationRow> query =
                entities.createQuery(SELECT + where + " order by o.dueAt, o.id", ObligationRow.class);
        parameters.forEach(query::setParameter);
        return Slice.of(
                query.setMaxResults(Slice.SIZE + 1).getResultList(),
                Slice.SIZE,
                row -> List.of(row.dueAt().toString(), row.id().toString()));
    }

    /**
     * @throws Problem 404 where there is none, or this person may not know of it
     */
    public ObligationRow one(UUID id) {
        Map<String, Object> parameters = new HashMap<>(Map.of("id", id));
        anonymity.bind(parameters);
        TypedQuery<ObligationRow> query =
                entities.createQuery(SELECT + " where o.id = :id" + visible(parameters), ObligationRow.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    /** What must be done before this recruitment may be closed. */
    List<ObligationRow> blocking(UUID vacancyId) {
        Map<String, Object> parameters = new HashMap<>(Map.of("vacancy", vacancyId));
        anonymity.bind(parameters);
        TypedQuery<ObligationRow> query = entities.createQuery(
                SELECT
                        + " where o.vacancyId = :vacancy and o.state in (OPEN, EXTENDED) and o.blocksClosing order by o.dueAt, o.id",
                ObligationRow.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The open ones among these that this person may answer, the most urgent first. */
    public List<ObligationRow> among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("ids", ids));
        anonymity.bind(parameters);
        TypedQuery<ObligationRow> query = entities.createQuery(
                SELECT + " where o.id in :ids and o.state in (OPEN, EXTENDED)" + visible(parameters)
                        + " order by o.dueAt, o.id",
                ObligationRow.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Broken is what was not done in time, whether it has been done since or not. */
    private String state(ObligationFilter filter, Map<String, Object> parameters) {
        ObligationState state = filter.state();
        if (state == null) {
            return " and o.state in (OPEN, EXTENDED)";
        }
        // Named, not bound: the indexes are for some states each.
        String named = "o.state = " + state;
        if (filter.searchesAllThatHasEnded()) {
            named += " and o.dueAt >= :since";
            parameters.put("since", clock.instant().minus(SEARCHED));
        }
        if (state == ObligationState.BROKEN) {
            parameters.put("missedBefore", clock.instant());
            named = "(" + named + " or (o.state in (OPEN, EXTENDED) and o.dueAt < :missedBefore))";
        }
        return " and " + named;
    }

    /** An acknowledgement tells to the second when its applicant came: whoever must not know who that is does not see it. */
    private String visible(Map<String, Object> parameters) {
        parameters.put("acknowledgement", Duty.ACKNOWLEDGEMENT);
        String known = " and (o.duty <> :acknowledgement or " + Anonymity.KNOWN + ")";
        if (permissions.seesAll()) {
            return known;
        }
        Actor who = actor.get();
        parameters.put("me", who.id());
        parameters.put("units", who.units());
        return known + " and (v.managerId = :me or v.unitId in :units)";
    }

    private Set<UUID> withThoseBelow(UUID unit) {
        Set<UUID> found = new HashSet<>(Set.of(unit));
        for (UnitRow row : units.tree()) {
            // The tree is read from the top, so a unit's parent has been met before it.
            if (found.contains(row.parentId())) {
                found.add(row.id());
            }
        }
        return found;
    }

    private static Map<String, Object> beyond(List<String> cursor) {
        try {
            return Map.of("due", Instant.parse(cursor.get(0)), "id", UUID.fromString(cursor.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }
}
