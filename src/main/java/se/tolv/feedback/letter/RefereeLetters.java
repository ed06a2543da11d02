package se.tolv.feedback.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.reference.referee.RefereesWanted;

/** Asks a candidate by mail to name referees, with a link to their own page. */
@ApplicationScoped
class RefereeLetters {

    @Inject
    Applicants applicants;

    @Inject
    CandidateLinks links;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    void wanted(@Observes RefereesWanted event) {
        Applicant to = applicants.one(event.applicationId());
        if (!to.reachable()) {
            return;
        }
        LetterMessages words = texts.in(to.language(), LetterMessages.class);
        String title = to.titleInTheirLanguage();
        var letter = new Stationery.Words(
                to.language(),
                words.refereesSubject(title),
                List.of(
                        words.greeting(to.name()),
                        event.another() ? words.anotherReferee(title) : words.referees(title),
                        words.refereesHow(),
                        words.contact(to.managerName(), to.managerEmail())),
                words.openYourPage());
        outbox.put(
                stationery.letter(to.email(), letter, links.next(to.candidateId()), "application", to.applicationId()));
    }
}
