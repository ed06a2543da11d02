package se.tolv.interview.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;
import se.tolv.interview.offer.InterviewFilter;
import se.tolv.interview.schedule.InterviewPermissions;
import se.tolv.interview.schedule.InterviewSlot;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.time.Clocks;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.panel.PanelStatus;

/** Reads interviews. */
@ApplicationScoped
public class Interviews {

    /** As many as anybody holds on one day. */
    private static final int MOST_A_DAY = 200;

    private static final String SELECT = "select i, s, " + Anonymity.LABEL
            + ", v.title, v.registryNumber from Interview i join Application a on a.id = i.applicationId"
            + " join Vacancy v on v.id = i.vacancyId left join InterviewSlot s on s.id = i.slotId where ";

    /** Those without a time come first, for somebody has to do something about them; cancelled ones where they ended. */
    private static final String SORTED_BY = "coalesce(i.startsAt, i.cancelledAt, :first)";

    private static final String MINE = "i.status in (:timed) and (v.managerId = :me or (:me member of s.assessors"
            + " and exists (select 1 from PanelMember p where p.vacancyId = v.id and p.accountId = :me"
            + " and p.status = :declared)))";

    @Inject
    EntityManager entities;

    @Inject
    Anonymity anonymity;

    @Inject
    InterviewPermissions permissions;

    @Inject
    Slots slots;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Those of a recruitment, in the order of time. Three queries, however many there are.
     *
     * @throws Problem 404, 403; 400 where the cursor or the status is none of ours
     */
    public Slice<InterviewRow> of(UUID vacancyId, InterviewFilter filter) {
        permissions.requirePlan(vacancyId);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("vacancy", vacancyId);
        parameters.put("first", Instant.EPOCH);
        parameters.put("words", LikePattern.containing(filter.q));
        String where = "i.vacancyId = :vacancy and " + Anonymity.FOUND;
        if (filter.wantedStatus() != null) {
            where += " and i.status = :status";
            parameters.put("status", filter.wantedStatus());
        }
        where += beyond(filter.after, SORTED_BY, parameters);
        return slice(where + " order by " + SORTED_BY + ", i.id", parameters);
    }

    /** Those that this person holds, or that are held in the recruitments they lead, from this day on, in the order of time. */
    public Slice<InterviewRow> mine(LocalDate from, String after) {
        Map<String, Object> parameters = mine();
        parameters.put("from", startOf(from));
        String where = MINE + " and i.endsAt >= :from" + beyond(after, "i.startsAt", parameters);
        return slice(where + " order by i.startsAt, i.id", parameters);
    }

    /** Those of {@link #mine} on one day, to print. */
    public List<InterviewRow> mineOn(LocalDate day) {
        Map<String, Object> parameters = mine();
        parameters.put("from", startOf(day));
        parameters.put("to", startOf(day.plusDays(1)));
        return filled(rows(
                MINE + " and i.endsAt >= :from and i.startsAt < :to order by i.startsAt, i.id",
                parameters,
                MOST_A_DAY));
    }

    private Map<String, Object> mine() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", actor.get().id());
        parameters.put("declared", PanelStatus.DECLARED);
        parameters.put("timed", InterviewStatus.TIMED);
        return parameters;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Clocks.STOCKHOLM).toInstant();
    }

    /**
     * @throws Problem 404 where there is no such interview or this person may not know of it
     */
    public InterviewDetail one(UUID id) {
        Interview interview = Interview.required(id);
        permissions.requireTakePart(interview);
        InterviewRow row =
                filled(rows("i.id = :id", new HashMap<>(Map.of("id", id)), 1)).get(0);
        boolean mayPlan = permissions.mayPlan(Vacancy.required(interview.vacancyId));
        return new InterviewDetail(
                row,
                interview.status.isAhead() && mayPlan ? slots.freeFor(id) : List.of(),
                interview.wishedAt,
                interview.bookedAt,
                interview.heldAt,
                interview.noShowAt,
                interview.cancelledAt,
                mayPlan,
                row.booked() && !clock.instant().isBefore(interview.startsAt));
    }

    private static String beyond(String cursor, String key, Map<String, Object> parameters) {
        List<String> after = Slice.after(cursor, 2);
        if (after.isEmpty()) {
            return "";
        }
        try {
            parameters.put("at", Instant.parse(after.get(0)));
        } catch (DateTimeException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
        parameters.put("id", Slice.key(after.get(1)));
        return " and (" + key + " > :at or (" + key + " = :at and i.id > :id))";
    }

    private Slice<InterviewRow> slice(String where, Map<String, Object> parameters) {
        List<Object[]> found = rows(where, parameters, Slice.SIZE + 1);
        Slice<Object[]> slice = Slice.of(found, Slice.SIZE, Interviews::sortKeys);
        return new Slice<>(filled(slice.items()), slice.next());
    }

    private static List<String> sortKeys(Object[] row) {
        Interview interview = (Interview) row[0];
        Instant at = interview.startsAt != null ? interview.startsAt : interview.cancelledAt;
        return List.of((at == null ? Instant.EPOCH : at).toString(), interview.id.toString());
    }

    private List<Object[]> rows(String where, Map<String, Object> parameters, int most) {
        anonymity.bind(parameters);
        var query = entities.createQuery(SELECT + where, Object[].class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private List<InterviewRow> filled(List<Object[]> rows) {
        Map<UUID, List<String>> names = slots.assessors(
                rows.stream().map(row -> ((Interview) row[0]).slotId).toList());
        Map<UUID, Long> free = slots.counts(rows.stream()
                .map(row -> (Interview) row[0])
                .filter(interview -> interview.status.isAhead())
                .map(interview -> interview.id)
                .toList());
        List<InterviewRow> filled = new ArrayList<>();
        for (Object[] row : rows) {
            Interview interview = (Interview) row[0];
            filled.add(row(row).with(
                            names.getOrDefault(interview.slotId, List.of()), free.getOrDefault(interview.id, 0L)));
        }
        return filled;
    }

    private static InterviewRow row(Object[] row) {
        Interview interview = (Interview) row[0];
        InterviewSlot slot = (InterviewSlot) row[1];
        return new InterviewRow(
                interview.id,
                interview.version,
                interview.applicationId,
                (String) row[2],
                interview.vacancyId,
                (String) row[4],
                (BilingualText) row[3],
                interview.status,
                interview.startsAt,
                interview.endsAt,
                slot == null ? null : slot.place,
                slot == null ? null : slot.videoLink,
                List.of(),
                interview.wish,
                0,
                interview.endedBy,
                interview.reason,
                interview.offeredAt);
    }
}
