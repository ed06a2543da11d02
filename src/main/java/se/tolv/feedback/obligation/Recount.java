package se.tolv.feedback.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.feedback.calendar.CalendarChanged;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.InPerson;
import se.tolv.feedback.rule.FeedbackRule;
import se.tolv.feedback.rule.RulesChanged;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.Vacancy;

/**
 * Counts what is open anew when the rules, the calendar or an event's time have changed. What has been answered stays as it
 * was, and so does a day that a person has promised in another one's place. Each day that moves is kept with its cause, for
 * the candidate to see.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Recount {

    /** Bounds the memory, however much is open. */
    private static final int AT_ONCE = 500;

    private static final String OPEN = "select o.id from Obligation o where o.state = OPEN and ";

    @Inject
    EntityManager entities;

    @Inject
    EmployerCalendar calendar;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    void rules(@Observes RulesChanged changed) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("duty", changed.duty());
        parameters.put("from", changed.from().atStartOfDay(WorkingDays.ZONE).toInstant());
        String which = "o.duty = :duty and o.startedAt >= :from";
        if (changed.to() != null) {
            which += " and o.startedAt <= :to";
            parameters.put("to", WorkingDays.endOf(changed.to()).plusSeconds(1));
        }
        if (changed.vacancyId() != null) {
            which += " and o.vacancyId = :vacancy";
            parameters.put("vacancy", changed.vacancyId());
        }
        recount(which, parameters, MoveCause.RULE);
    }

    void calendar(@Observes CalendarChanged changed) {
        Instant first = changed.first().atStartOfDay(WorkingDays.ZONE).toInstant();
        recount("o.dueAt >= :first", Map.of("first", first), MoveCause.CALENDAR);
    }

    /** Looks for what is counted from the last day to apply where that day has become another. */
    public void events() {
        List<Duty> counted = List.of(Duty.ANSWER_AFTER_DEADLINE, Duty.INTERNAL_TALK);
        int moved = 0;
        List<Object[]> rows = entities.createQuery("""
                        select o, a, v from Obligation o, Application a, Vacancy v
                        where a.id = o.applicationId and v.id = o.vacancyId and o.state = OPEN
                          and o.duty in ?1 and v.applicationDeadline is not null
                          and o.startedAt <> a.receivedAt and cast(o.startedAt as LocalDate) <> v.applicationDeadline
                        """, Object[].class)
                .setParameter(1, counted)
                .getResultList();
        for (Object[] row : rows) {
            Obligation obligation = (Obligation) row[0];
            Instant end = FeedbackOnRecruitment.endOfApplicationTime(
                    ((Vacancy) row[2]).applicationDeadline, ((Application) row[1]).receivedAt);
            if (!end.equals(obligation.startedAt)) {
                obligation.startedAt = end;
                moved += recountOne(obligation, null, MoveCause.EVENT) ? 1 : 0;
            }
        }
        if (moved > 0) {
            record(MoveCause.EVENT, moved);
        }
    }

    private void recount(String which, Map<String, ?> parameters, MoveCause cause) {
        var query = entities.createQuery(OPEN + which + " order by o.id", UUID.class);
        parameters.forEach(query::setParameter);
        List<UUID> ids = query.getResultList();
        Map<String, FeedbackRule> rules = new HashMap<>();
        int moved = 0;
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            moved += recountThese(ids.subList(i, Math.min(ids.size(), i + AT_ONCE)), cause, rules);
            entities.flush();
            entities.clear();
        }
        if (moved > 0) {
            record(cause, moved);
        }
    }

    private int recountThese(List<UUID> ids, MoveCause cause, Map<String, FeedbackRule> rules) {
        int moved = 0;
        List<Obligation> obligations = Obligation.list("id in ?1", ids);
        for (Obligation obligation : obligations) {
            UUID vacancy = obligation.vacancyId;
            LocalDate day = Days.of(obligation.startedAt);
            FeedbackRule rule = rules.computeIfAbsent(
                    obligation.duty + " " + vacancy + " " + day, key -> FeedbackRule.of(obligation.duty, vacancy, day));
            moved += recountOne(obligation, rule, cause) ? 1 : 0;
        }
        return moved;
    }

    private boolean recountOne(Obligation obligation, FeedbackRule rule, MoveCause cause) {
        Due promised = obligation.due();
        if (cause == MoveCause.RULE) {
            obligation.stamp(rule);
            if (rule.inPerson != InPerson.IF_INTERVIEWED) {
                obligation.inPerson = rule.inPerson == InPerson.ALWAYS;
            }
        }
        obligation.count(calendar.workingDays());
        if (obligation.dueAt.equals(promised.at())) {
            return false;
        }
        new ObligationExtension(Keys.next(), obligation, promised, cause, null, clock.instant()).persist();
        return true;
    }

    /** It is the system that moves the days, after a person's change that has a line of its own. */
    private void record(MoveCause cause, int moved) {
        Actor person = actor.get();
        actor.actAs(Actor.SYSTEM);
        try {
            audit.record("promises.recounted", Keys.next(), String.valueOf(moved), null, Map.of("cause", cause));
        } finally {
            actor.actAs(person);
        }
    }
}
