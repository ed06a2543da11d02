package se.tolv.feedback.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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

    @Override
    public Map<UUID, AnswerDue> of(Collection<UUID> applications) {
        Map<UUID, AnswerDue> due = new HashMap<>();
        if (!applications.isEmpty()) {
            FeedbackMessages messages = texts.of(FeedbackMessages.class);
            Obligation.getEntityManager()
                    .createQuery(
                            "select o.applicationId, o.duty, o.dueAt from Obligation o"
                                    + " where o.applicationId in ?1 and o.requestId is null and o.state in (OPEN, EXTENDED)"
                                    + " order by o.dueAt",
                            Object[].class)
                    .setParameter(1, applications)
                    .getResultList()
                    .stream()
                    .filter(next -> ((Duty) next[1]).isAnswer())
                    .forEach(next -> due.computeIfAbsent(
                            (UUID) next[0], id -> answerDue((Duty) next[1], (Instant) next[2], messages)));
        }
        return due;
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

    private AnswerDue answerDue(Duty duty, Instant dueAt, FeedbackMessages messages) {
        DueDay due = DueDay.of(dueAt, clock.instant(), calendar.workingDays());
        return new AnswerDue(due.state(), due.day(), messages.duty(duty));
    }
}
