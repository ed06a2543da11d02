package se.tolv.feedback.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.candidate.Application;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.letter.CandidateLinks;
import se.tolv.interview.EndedBy;
import se.tolv.interview.Interview;
import se.tolv.interview.diary.InterviewCalendar;
import se.tolv.interview.diary.InterviewCalendar.Method;
import se.tolv.interview.schedule.InterviewChanged;
import se.tolv.interview.schedule.InterviewSlot;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.CalendarPart;
import se.tolv.platform.mail.Letter;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.SiteAddress;

/**
 * What those who meet are told by mail about it, each in their own language and with the calendar entry that goes with it: the
 * candidate, those who interview, and whoever leads the recruitment where the candidate needs an answer.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InterviewLetters {

    @Inject
    Applicants applicants;

    @Inject
    InterviewCalendar calendar;

    @Inject
    CandidateLinks links;

    @Inject
    Anonymity anonymity;

    @Inject
    Stationery stationery;

    @Inject
    SiteAddress site;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    void tell(@Observes InterviewChanged event) {
        Interview interview = Interview.required(event.interviewId());
        switch (event.kind()) {
            case OFFERED -> offered(interview);
            case BOOKED, MOVED -> agreed(interview, event.kind() == InterviewChanged.Kind.MOVED, event.left());
            case OTHER_TIMES_ASKED -> asked(interview);
            case CANCELLED -> cancelled(interview);
        }
    }

    private void offered(Interview interview) {
        Applicant to = applicants.one(interview.applicationId);
        InvitationMessages words = in(to.language());
        candidate(
                interview,
                to,
                words.offeredSubject(title(to)),
                List.of(words.offered(title(to))),
                words.choose(),
                null);
    }

    private void agreed(Interview interview, boolean moved, Set<UUID> left) {
        Applicant to = applicants.one(interview.applicationId);
        InvitationMessages words = in(to.language());
        List<String> said = new ArrayList<>();
        said.add(moved ? words.moved(title(to)) : words.booked(title(to)));
        if (moved && interview.reason != null) {
            said.add(interview.reason);
        }
        said.addAll(facts(interview, to.language()));
        said.add(words.otherwise());
        String subject = moved ? words.movedSubject(title(to)) : words.bookedSubject(title(to));
        candidate(interview, to, subject, said, words.yourInterview(), Method.REQUEST);
        panel(interview, to, moved ? Said.MOVED : Said.BOOKED, assessors(interview), Method.REQUEST);
        panel(interview, to, Said.CANCELLED, left, Method.CANCEL);
    }

    private void asked(Interview interview) {
        Applicant to = applicants.one(interview.applicationId);
        Account manager = Account.<Account>find("email", to.managerEmail()).firstResult();
        staff(interview, to, Said.ASKED, List.of(manager), null);
    }

    private void cancelled(Interview interview) {
        Applicant to = applicants.one(interview.applicationId);
        boolean agreed = interview.slotId != null;
        if (agreed || interview.endedBy != EndedBy.RECRUITMENT) {
            InvitationMessages words = in(to.language());
            List<String> said = new ArrayList<>();
            said.add(words.cancelled(title(to), interview.endedBy));
            if (interview.endedBy == EndedBy.EMPLOYER) {
                said.add(interview.reason);
            }
            candidate(
                    interview,
                    to,
                    words.cancelledSubject(title(to)),
                    said,
                    words.yourInterview(),
                    agreed ? Method.CANCEL : null);
        }
        Set<UUID> interviewing = agreed ? assessors(interview) : Set.of();
        panel(interview, to, Said.CANCELLED, interviewing, Method.CANCEL);
        if (interview.endedBy == EndedBy.CANDIDATE) {
            Account manager = Account.<Account>find("email", to.managerEmail()).firstResult();
            if (!interviewing.contains(manager.id)) {
                staff(interview, to, Said.CANCELLED, List.of(manager), null);
            }
        }
    }

    /** Once more, a while before. */
    void remind(Interview interview) {
        Applicant to = applicants.one(interview.applicationId);
        InvitationMessages words = in(to.language());
        List<String> said = new ArrayList<>();
        said.add(words.reminder(title(to)));
        said.addAll(facts(interview, to.language()));
        said.add(words.otherwise());
        candidate(interview, to, words.reminderSubject(title(to)), said, words.yourInterview(), null);
        panel(interview, to, Said.REMINDER, assessors(interview), null);
    }

    /** What a mail to staff says first. */
    private enum Said {
        BOOKED,
        MOVED,
        CANCELLED,
        ASKED,
        REMINDER
    }

    /** Nobody is written to where the identity is protected: those who plan see to it in another way. */
    private void candidate(
            Interview interview, Applicant to, String subject, List<String> said, String open, Method method) {
        if (!to.reachable()) {
            return;
        }
        InvitationMessages words = in(to.language());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.greeting(to.name()));
        paragraphs.addAll(said);
        paragraphs.add(words.contact(to.managerName(), to.managerEmail()));
        Letter letter = stationery.letter(
                to.email(),
                new Stationery.Words(to.language(), subject, paragraphs, open),
                links.next(to.candidateId()),
                "application",
                to.applicationId());
        outbox.put(
                method == null
                        ? letter
                        : letter.with(new CalendarPart(method.name(), calendar.forCandidate(interview, method))));
    }

    private void panel(Interview interview, Applicant to, Said said, Collection<UUID> accounts, Method method) {
        if (!accounts.isEmpty()) {
            staff(
                    interview,
                    to,
                    said,
                    Account.list("id in ?1 and deactivatedAt is null order by name", accounts),
                    method);
        }
    }

    private void staff(Interview interview, Applicant about, Said said, List<Account> accounts, Method method) {
        List<UUID> invited = accounts.stream().map(account -> account.id).toList();
        for (Account account : accounts) {
            Language language = account.language == null ? Language.SV : account.language;
            InvitationMessages words = in(language);
            String title = about.title().in(language);
            String applicant = anonymity.labelOf(Application.required(interview.applicationId));
            List<String> paragraphs = new ArrayList<>();
            paragraphs.add(words.greeting(account.name));
            paragraphs.add(
                    switch (said) {
                        case BOOKED -> words.staffBooked(applicant, title);
                        case MOVED -> words.staffMoved(applicant, title);
                        case CANCELLED -> words.staffCancelled(applicant, title);
                        case ASKED -> words.staffAsked(applicant, title);
                        case REMINDER -> words.staffReminder(applicant, title);
                    });
            if (interview.slotId != null && said != Said.ASKED) {
                paragraphs.addAll(facts(interview, language));
            }
            String subject = switch (said) {
                case BOOKED -> words.staffBookedSubject(title);
                case MOVED -> words.staffMovedSubject(title);
                case CANCELLED -> words.staffCancelledSubject(title);
                case ASKED -> words.staffAskedSubject(title);
                case REMINDER -> words.reminderSubject(title);
            };
            Letter letter = stationery.letter(
                    account.email,
                    new Stationery.Words(language, subject, paragraphs, words.openInterview()),
                    site.of("/interviews/" + interview.id),
                    "interview",
                    interview.id);
            outbox.put(
                    method == null
                            ? letter
                            : letter.with(new CalendarPart(
                                    method.name(), calendar.forPanel(interview, method, language, invited))));
        }
    }

    private List<String> facts(Interview interview, Language language) {
        InvitationMessages words = in(language);
        InterviewSlot slot = InterviewSlot.findById(interview.slotId);
        List<String> lines = new ArrayList<>();
        lines.add(words.when(Days.span(interview.startsAt, interview.endsAt, language)));
        if (slot.place != null) {
            lines.add(words.where(slot.place));
        }
        if (slot.videoLink != null) {
            lines.add(words.video(slot.videoLink));
        }
        return List.of(String.join("\n", lines));
    }

    private static Set<UUID> assessors(Interview interview) {
        return new HashSet<>(InterviewSlot.<InterviewSlot>findById(interview.slotId).assessors);
    }

    private static String title(Applicant to) {
        return to.titleInTheirLanguage();
    }

    private InvitationMessages in(Language language) {
        return texts.in(language, InvitationMessages.class);
    }
}
