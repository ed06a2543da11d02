package se.tolv.interview.diary;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.ProductId;
import biweekly.property.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.candidate.Application;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;
import se.tolv.interview.schedule.InterviewPermissions;
import se.tolv.interview.schedule.InterviewSlot;
import se.tolv.interview.schedule.ScheduleMessages;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.Vacancy;

/**
 * Writes an interview as an entry for calendars (RFC 5545), and as an invitation or its cancellation (RFC 5546). The entry
 * has one UID for ever and a sequence that grows with each change. Times are in UTC, which every calendar shows by its own
 * clock. A candidate's entry names nobody but the candidate; the panel's names the applicant as their pages do.
 */
@ApplicationScoped
@Transactional
public class InterviewCalendar {

    /** What the entry is sent for (RFC 5546 1.4). */
    public enum Method {
        /** Invites, or changes what was invited to. */
        REQUEST,
        CANCEL,
        /** To be saved by whoever fetches it: asks nobody to answer, and so names nobody who should. */
        PUBLISH
    }

    @Inject
    Anonymity anonymity;

    @Inject
    InterviewPermissions permissions;

    @Inject
    CurrentEmployer employer;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * The entry for one of those who interview, or who plan, to save.
     *
     * @throws Problem 404 where this person may not know of it, or no time is agreed
     */
    public String entry(UUID id) {
        Interview interview = Interview.required(id);
        permissions.requireTakePart(interview);
        return forPanel(timed(interview), Method.PUBLISH, texts.spoken(), List.of());
    }

    /**
     * The entry for the candidate who acts, to save.
     *
     * @throws Problem 404 where it is not theirs, or no time is agreed
     */
    public String ownEntry(UUID id) {
        Interview interview = Interview.required(id);
        permissions.requireOwn(interview);
        return forCandidate(timed(interview), Method.PUBLISH);
    }

    private static Interview timed(Interview interview) {
        if (interview.status != InterviewStatus.BOOKED) {
            throw Problem.notFound();
        }
        return interview;
    }

    /** In the language that the application is answered in. */
    public String forCandidate(Interview interview, Method method) {
        Application application = Application.required(interview.applicationId);
        Vacancy vacancy = Vacancy.required(interview.vacancyId);
        ScheduleMessages messages = texts.in(application.language, ScheduleMessages.class);
        String title = vacancy.title.in(application.language);
        VEvent event = event(interview, vacancy, method);
        event.setSummary(messages.entryForCandidate(title, employer.get().name()));
        if (method != Method.PUBLISH) {
            invite(event, application.name, Candidate.<Candidate>findById(application.candidateId).email);
        }
        return written(event, method);
    }

    /**
     * @param attendees the accounts of those whom it invites, or invites no longer
     */
    public String forPanel(Interview interview, Method method, Language language, Collection<UUID> attendees) {
        Application application = Application.required(interview.applicationId);
        Vacancy vacancy = Vacancy.required(interview.vacancyId);
        ScheduleMessages messages = texts.in(language, ScheduleMessages.class);
        VEvent event = event(interview, vacancy, method);
        event.setSummary(messages.entryForPanel(anonymity.labelOf(application), vacancy.title.in(language)));
        event.setDescription(vacancy.registryNumber);
        if (!attendees.isEmpty()) {
            Account.<Account>list("id in ?1 order by name", attendees)
                    .forEach(account -> invite(event, account.name, account.email));
        }
        return written(event, method);
    }

    private VEvent event(Interview interview, Vacancy vacancy, Method method) {
        InterviewSlot slot = InterviewSlot.findById(interview.slotId);
        VEvent event = new VEvent();
        event.setUid(interview.uid());
        event.setSequence(interview.sequence);
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(interview.startsAt), true);
        event.setDateEnd(Date.from(interview.endsAt), true);
        event.setStatus(method == Method.CANCEL ? Status.cancelled() : Status.confirmed());
        event.setLocation(slot.place != null ? slot.place : slot.videoLink);
        if (slot.videoLink != null) {
            event.setUrl(slot.videoLink);
        }
        Account organizer = Account.findById(vacancy.managerId);
        event.setOrganizer(new Organizer(organizer.name, organizer.email));
        return event;
    }

    private static void invite(VEvent event, String name, String email) {
        Attendee attendee = new Attendee(name, email);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(true);
        event.addAttendee(attendee);
    }

    private static String written(VEvent event, Method method) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(new ProductId("-//Tolv//Interviews//EN"));
        calendar.setMethod(method.name());
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
