package se.tolv.interview.offer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.interview.EndedBy;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;
import se.tolv.interview.schedule.InterviewSlot;
import se.tolv.interview.schedule.Span;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.time.Clocks;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;
import se.tolv.vacancy.panel.PanelMember;
import se.tolv.vacancy.panel.PanelStatus;

/** The demo municipality's interviews: held, booked, waiting for a choice, cancelled. */
@ApplicationScoped
public class DemoInterviews {

    private static final Duration LENGTH = Duration.ofMinutes(60);
    private static final List<LocalTime> STARTS =
            List.of(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(13, 0));

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(67) DemoRequested requested) {
        if (Interview.count() > 0) {
            return;
        }
        Planned planned = new Planned(LocalDate.now(clock).plusDays(1));
        Map<UUID, Planned> past = new HashMap<>();
        Set<UUID> met = new HashSet<>();
        int ahead = 0;
        for (Application application :
                Application.<Application>list("interviewAt is not null order by interviewAt, number")) {
            Vacancy vacancy = Vacancy.required(application.vacancyId);
            if (application.stage == ApplicationStage.INTERVIEW
                    && vacancy.status == VacancyStatus.INTERVIEWING
                    && met.contains(vacancy.id)) {
                ahead(application, vacancy, ahead++, planned);
            } else {
                held(application, vacancy, past);
                if (application.stage == ApplicationStage.INTERVIEW) {
                    met.add(vacancy.id);
                }
            }
        }
    }

    /** The working days' hours one after the other, so that nobody is in two interviews at once. */
    private static final class Planned {

        private LocalDate day;
        private int next;

        private Planned(LocalDate day) {
            this.day = day;
        }

        private void notBefore(LocalDate earliest) {
            if (day.isBefore(earliest)) {
                day = earliest;
                next = 0;
            }
        }

        private Span next() {
            while (next == STARTS.size()
                    || day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                day = day.plusDays(1);
                next = 0;
            }
            return spanOf(day, STARTS.get(next++));
        }
    }

    /** One has asked for other times; the next fell ill, and has booked anew. */
    private void ahead(Application application, Vacancy vacancy, int turn, Planned planned) {
        if (turn % 2 == 0) {
            Interview offered = new Interview(application.id, vacancy.id, application.interviewAt);
            offer(offered, vacancy, planned, 4);
            offered.wish = "Jag arbetar på förmiddagarna de dagarna. Kan det bli efter klockan tre?";
            offered.wishedAt = clock.instant().minus(Duration.ofHours(20));
            offered.persist();
            return;
        }
        Interview cancelled = new Interview(application.id, vacancy.id, application.interviewAt);
        InterviewSlot slot = offer(cancelled, vacancy, planned, 1);
        book(cancelled, slot);
        cancelled.cancel(
                EndedBy.CANDIDATE, "Jag är sjuk den dagen.", clock.instant().minus(Duration.ofHours(30)));
        slot.removedAt = cancelled.cancelledAt;
        cancelled.persist();
        Interview booked = new Interview(application.id, vacancy.id, cancelled.cancelledAt);
        book(booked, offer(booked, vacancy, planned, 2));
        booked.persist();
    }

    private void book(Interview interview, InterviewSlot slot) {
        interview.agree(slot.id, slot.startsAt, slot.endsAt, interview.offeredAt.plus(Duration.ofHours(3)));
    }

    /** @return the last of them */
    private InterviewSlot offer(Interview interview, Vacancy vacancy, Planned planned, int count) {
        InterviewSlot last = null;
        for (int i = 0; i < count; i++) {
            last = slot(vacancy, planned.next(), interview.offeredAt, i == 0 && count > 2);
            interview.slots.add(last.id);
        }
        return last;
    }

    private static InterviewSlot slot(Vacancy vacancy, Span span, Instant createdAt, boolean video) {
        InterviewSlot slot = new InterviewSlot(Keys.next(), vacancy.id, createdAt);
        slot.plan(
                span,
                video ? null : "Kommunhuset, Storgatan 1, rum Granen",
                video ? "https://video.demo.example/intervju/" + vacancy.registryNumber.replaceAll("\\D+", "") : null,
                panel(vacancy));
        slot.persist();
        return slot;
    }

    private static Set<UUID> panel(Vacancy vacancy) {
        Set<UUID> panel = new HashSet<>();
        panel.add(vacancy.managerId);
        PanelMember.of(vacancy.id).stream()
                .filter(member -> member.status == PanelStatus.DECLARED)
                .forEach(member -> panel.add(member.accountId));
        return panel;
    }

    /** Some days after being called to interview, at an hour of its own. */
    private void held(Application application, Vacancy vacancy, Map<UUID, Planned> past) {
        LocalDate after = Days.of(application.interviewAt).plusDays(4);
        Planned planned = past.computeIfAbsent(vacancy.id, key -> new Planned(after));
        planned.notBefore(after);
        Span span = planned.next();
        if (!span.to().isBefore(clock.instant())) {
            return;
        }
        Interview interview = new Interview(application.id, vacancy.id, application.interviewAt);
        InterviewSlot slot = slot(vacancy, span, application.interviewAt, false);
        interview.slots.add(slot.id);
        book(interview, slot);
        boolean stayedAway = application.number % 7 == 0
                && application.stage == ApplicationStage.REJECTED
                && vacancy.status != VacancyStatus.DECIDING;
        interview.become(stayedAway ? InterviewStatus.NO_SHOW : InterviewStatus.HELD, span.to());
        interview.persist();
    }

    private static Span spanOf(LocalDate day, LocalTime start) {
        Instant from = day.atTime(start).atZone(Clocks.STOCKHOLM).toInstant();
        return new Span(from, from.plus(LENGTH));
    }
}
