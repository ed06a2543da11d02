package se.tolv.interview.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.tolv.interview.InterviewStatus;

/** Reads times that are free to be chosen, and who interviews at a time. The caller has asked who may read it. */
@ApplicationScoped
public class Slots {

    /** Of a slot called {@code s}: kept, ahead, and nobody's yet. */
    static final String FREE = "s.removedAt is null and s.startsAt > :now"
            + " and not exists (select 1 from Interview t where t.slotId = s.id and t.status in (:timed))";

    private static final String SELECT =
            "select new se.tolv.interview.diary.SlotRow(s.id, s.startsAt, s.endsAt, s.place, s.videoLink,"
                    + " (select count(*) from Interview o join o.slots c where c = s.id and o.status in (:ahead)))"
                    + " from InterviewSlot s where ";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** The free ones of a recruitment, in the order of time. */
    public List<SlotRow> freeIn(UUID vacancyId) {
        return rows(entities.createQuery(
                        SELECT + "s.vacancyId = :vacancy and " + FREE + " order by s.startsAt, s.id", SlotRow.class)
                .setParameter("vacancy", vacancyId));
    }

    /** Those that an interview can be booked at, in the order of time. */
    public List<SlotRow> freeFor(UUID interviewId) {
        return rows(entities.createQuery(
                        SELECT + "s.id in (select c from Interview i join i.slots c where i.id = :interview) and "
                                + FREE + " order by s.startsAt, s.id",
                        SlotRow.class)
                .setParameter("interview", interviewId));
    }

    private List<SlotRow> rows(TypedQuery<SlotRow> query) {
        List<SlotRow> rows = query.setParameter("now", clock.instant())
                .setParameter("timed", InterviewStatus.TIMED)
                .setParameter("ahead", InterviewStatus.AHEAD)
                .getResultList();
        Map<UUID, List<String>> names = assessors(rows.stream().map(SlotRow::id).toList());
        return rows.stream()
                .map(row -> row.with(names.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Who interviews, by slot, by name: one query. */
    public Map<UUID, List<String>> assessors(Collection<UUID> slots) {
        List<UUID> asked = slots.stream().filter(Objects::nonNull).toList();
        Map<UUID, List<String>> names = new HashMap<>();
        if (!asked.isEmpty()) {
            entities.createQuery(
                            "select s.id, a.name from InterviewSlot s join s.assessors m join Account a on a.id = m"
                                    + " where s.id in (:slots) order by a.name, a.id",
                            Object[].class)
                    .setParameter("slots", asked)
                    .getResultStream()
                    .forEach(row -> names.computeIfAbsent((UUID) row[0], key -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return names;
    }

    /** How many times each interview can be booked at still: one query. */
    Map<UUID, Long> counts(Collection<UUID> interviews) {
        Map<UUID, Long> counts = new HashMap<>();
        if (!interviews.isEmpty()) {
            entities.createQuery(
                            "select i.id, count(s) from Interview i join i.slots c join InterviewSlot s on s.id = c"
                                    + " where i.id in (:interviews) and " + FREE + " group by i.id",
                            Object[].class)
                    .setParameter("interviews", interviews)
                    .setParameter("now", clock.instant())
                    .setParameter("timed", InterviewStatus.TIMED)
                    .getResultStream()
                    .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        }
        return counts;
    }
}
