package se.tolv.feedback.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.candidate.pipeline.AnswerDue;
import se.tolv.candidate.pipeline.AnswersDue;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.feedback.calendar.DueDay;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.duty.Duty;
import se.tolv.platform.i18n.Texts;

/** Tells the pipeline what each of its candidates is owed. */
@ApplicationScoped
class OpenAnswers implements AnswersDue {

    @Inject
    EmployerCalendar calendar;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /** The most urgent answer of each. In SQL, since HQL with a list of keys is translated anew for each request. */
    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, AnswerDue> of(Collection<UUID> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        FeedbackMessages messages = texts.of(FeedbackMessages.class);
        Map<Duty, String> words = new EnumMap<>(Duty.class);
        List<Object[]> rows = Obligation.getEntityManager()
                .createNativeQuery("""
                        select distinct on (application_id) application_id, duty, due_at from obligation
                        where application_id = any(?1) and request_id is null and state in ('OPEN', 'EXTENDED') and duty <> ?2
                        order by application_id, due_at
                        """)
                .setParameter(1, applications.toArray(UUID[]::new))
                .setParameter(2, Duty.SURVEY.name())
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> answerDue(
                                (Instant) row[2],
                                words.computeIfAbsent(Duty.valueOf((String) row[1]), messages::duty))));
    }

    @Override
    public Collection<UUID> owedIn(UUID vacancyId, boolean late) {
        return Obligation.getEntityManager()
                .createQuery(
                        "select distinct o.applicationId from Obligation o where o.vacancyId = ?1 and o.requestId is null"
                                + " and o.state in (OPEN, EXTENDED) and o.duty <> ?2 and (?3 = false or o.dueAt < ?4)",
                        UUID.class)
                .setParameter(1, vacancyId)
                .setParameter(2, Duty.SURVEY)
                .setParameter(3, late)
                .setParameter(4, clock.instant())
                .getResultList();
    }

    private AnswerDue answerDue(Instant dueAt, String duty) {
        DueDay due = DueDay.of(dueAt, clock.instant(), calendar.workingDays());
        return new AnswerDue(due.state(), due.day(), duty);
    }
}
