package se.tolv.feedback.invitation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;
import se.tolv.interview.schedule.InterviewChanged;
import se.tolv.interview.setting.InterviewSetting;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.time.Days;

/**
 * Reminds those who meet, once, at the time that the employer has set. A reminder is a row that goes with its booking; the
 * node that holds the row sends it, in the transaction that marks it as sent (ADR 23).
 */
@ApplicationScoped
public class InterviewReminders {

    /** How many one transaction holds. */
    private static final int BATCH = 50;

    @Inject
    EmployerWork work;

    @Inject
    InterviewReminders self;

    @Inject
    EmployerCalendar calendar;

    @Inject
    InterviewLetters letters;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** A time that is agreed is reminded of; one that is not any longer is not. */
    @Transactional(Transactional.TxType.MANDATORY)
    void plan(@Observes InterviewChanged event) {
        switch (event.kind()) {
            case BOOKED, MOVED -> plan(Interview.required(event.interviewId()));
            case CANCELLED -> InterviewReminder.delete("interviewId", event.interviewId());
            case OFFERED, OTHER_TIMES_ASKED -> {}
        }
    }

    private void plan(Interview interview) {
        InterviewReminder.delete("interviewId", interview.id);
        Instant at = reminding(interview.startsAt);
        // Whoever has just agreed on a time that is near has just had the invitation.
        if (at.isAfter(clock.instant())) {
            new InterviewReminder(interview.id, at).persist();
        }
    }

    /** When a meeting that begins at this time is reminded of; never after it has begun. */
    Instant reminding(Instant startsAt) {
        InterviewSetting setting = InterviewSetting.current();
        LocalDate day = calendar.workingDays().minusWorkingDays(Days.of(startsAt), setting.reminderDays);
        Instant at = day.atTime(setting.reminderTime).atZone(WorkingDays.ZONE).toInstant();
        return at.isBefore(startsAt) ? at : startsAt;
    }

    @Scheduled(every = "${tolv.sweep.every}", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forEveryEmployer() {
        work.forEach("interviews", this::run);
    }

    /** Sends what is due for the current employer. */
    public void run() {
        int taken = BATCH;
        while (taken == BATCH) {
            taken = self.takeBatch();
        }
    }

    @Transactional
    int takeBatch() {
        Instant now = clock.instant();
        List<InterviewReminder> due = entities.createNativeQuery(
                        "select * from interview_reminder where sent_at is null and remind_at <= ?1"
                                + " order by remind_at limit " + BATCH + " for update skip locked",
                        InterviewReminder.class)
                .setParameter(1, now)
                .getResultList();
        for (InterviewReminder reminder : due) {
            Interview interview = Interview.required(reminder.interviewId);
            // After a long standstill nobody is reminded of what has begun.
            if (interview.status == InterviewStatus.BOOKED && interview.startsAt.isAfter(now)) {
                letters.remind(interview);
            }
            reminder.sentAt = now;
        }
        return due.size();
    }
}
