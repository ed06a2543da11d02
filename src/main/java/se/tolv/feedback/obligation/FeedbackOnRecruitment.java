package se.tolv.feedback.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.tolv.candidate.ApplicationMoved;
import se.tolv.candidate.ApplicationReceived;
import se.tolv.candidate.ApplicationRejected;
import se.tolv.candidate.ApplicationRepeated;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.ApplicationWithdrawn;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.letter.CandidateLetters;
import se.tolv.feedback.rule.Duty;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyAborted;
import se.tolv.vacancy.VacancyClosed;

/**
 * What each event of a recruitment means for the candidates: whom it tells what, which promises that keeps, and which new
 * ones it makes. All of it within the transaction of the event.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FeedbackOnRecruitment {

    @Inject
    Ledger ledger;

    @Inject
    Applicants applicants;

    @Inject
    CandidateLetters letters;

    @Inject
    Clock clock;

    void received(@Observes ApplicationReceived event) {
        Applicant applicant = applicants.one(event.applicationId());
        ledger.open(Duty.ACKNOWLEDGEMENT, applicant, event.receivedAt());
        tell(
                applicant,
                Contact.ACKNOWLEDGEMENT,
                event.receivedAt(),
                () -> {
                    ledger.open(Duty.ANSWER_AFTER_DEADLINE, applicant, endOfApplicationTime(applicant));
                    ledger.open(Duty.INTERNAL_TALK, applicant, endOfApplicationTime(applicant));
                },
                next -> letters.acknowledgement(applicant, next));
    }

    void repeated(@Observes ApplicationRepeated event) {
        letters.alreadyApplied(applicants.one(event.applicationId()), ledger.nextAnswer(event.applicationId()));
    }

    void moved(@Observes ApplicationMoved event) {
        Applicant applicant = applicants.one(event.applicationId());
        if (!event.from().canBecome(event.to())) {
            takenBack(applicant, event);
        } else if (event.to() == ApplicationStage.HIRED) {
            hired(applicant, event.at());
        } else {
            wentOn(applicant, event);
        }
    }

    private void wentOn(Applicant applicant, ApplicationMoved event) {
        tell(
                applicant,
                event.to() == ApplicationStage.INTERVIEW ? Contact.INVITED : Contact.STATUS,
                event.at(),
                () -> {
                    // Interviews have no times of their own yet: being called to one stands for it.
                    Duty next = event.to() == ApplicationStage.INTERVIEW ? Duty.INTERVIEW_OUTCOME : Duty.STATUS_UPDATE;
                    ledger.open(next, applicant, event.at());
                },
                next -> letters.wentOn(applicant, event.to(), next));
    }

    private void hired(Applicant applicant, Instant at) {
        tell(applicant, Contact.OUTCOME, at, () -> {}, next -> letters.wentOn(applicant, ApplicationStage.HIRED, next));
        ledger.open(Duty.SURVEY, applicant, at);
        applicants.activeIn(applicant.vacancyId()).forEach(other -> ledger.open(Duty.DECISION, other, at));
    }

    /** The candidate has been told of the move already, so they are told that it does not stand. */
    private void takenBack(Applicant applicant, ApplicationMoved event) {
        ledger.cancelAll(applicant.applicationId());
        if (event.from() == ApplicationStage.HIRED) {
            applicants
                    .activeIn(applicant.vacancyId())
                    .forEach(other -> ledger.cancel(other.applicationId(), Duty.DECISION));
        }
        ledger.open(Duty.STATUS_UPDATE, applicant, event.at());
        letters.correction(applicant, ledger.nextAnswer(applicant.applicationId()));
    }

    void rejected(@Observes ApplicationRejected event) {
        Applicant applicant = applicants.one(event.applicationId());
        ledger.open(Duty.REJECTION, applicant, event.at());
        tell(
                applicant,
                Contact.OUTCOME,
                event.at(),
                () -> {
                    ledger.open(Duty.CALL, applicant, event.at());
                    ledger.open(Duty.INTERNAL_FEEDBACK, applicant, event.at());
                },
                call -> letters.rejection(applicant, event.words(), call));
        ledger.open(Duty.SURVEY, applicant, event.at());
    }

    void withdrawn(@Observes ApplicationWithdrawn event) {
        ledger.cancelAll(event.applicationId());
    }

    void aborted(@Observes VacancyAborted event) {
        Instant now = clock.instant();
        for (Applicant applicant : applicants.activeIn(event.vacancyId())) {
            ledger.open(Duty.ABORTION, applicant, now);
            tell(applicant, Contact.OUTCOME, now, () -> {}, call -> letters.abortion(applicant, event.reason(), call));
            ledger.open(Duty.SURVEY, applicant, now);
        }
    }

    /** Closing is refused while something must be answered first; what need not be is owed no longer. */
    void closed(@Observes VacancyClosed event) {
        Obligation.<Obligation>list(
                        "state = ?1 and duty <> ?2 and applicationId in (select id from Application where vacancyId = ?3)",
                        ObligationState.OPEN,
                        Duty.SURVEY,
                        event.vacancyId())
                .forEach(obligation -> obligation.cancel(clock.instant()));
    }

    /**
     * Answers an applicant: what the contact keeps is kept, what it promises anew begins, and the letter that it is names
     * the next promised day.
     */
    private void tell(
            Applicant applicant,
            Contact contact,
            Instant at,
            Runnable promises,
            Function<Optional<LocalDate>, UUID> letter) {
        List<Obligation> kept = ledger.keep(applicant.applicationId(), contact, at);
        promises.run();
        UUID mail = letter.apply(ledger.nextAnswer(applicant.applicationId()));
        kept.forEach(obligation -> obligation.mailId = mail);
    }

    /** The last second of the last day to apply; for an application that came in later, its own time. */
    static Instant endOfApplicationTime(Applicant applicant) {
        return endOfApplicationTime(applicant.applicationDeadline(), applicant.receivedAt());
    }

    static Instant endOfApplicationTime(LocalDate deadline, Instant received) {
        Instant end = Vacancy.closesAt(deadline).minusSeconds(1);
        return end.isAfter(received) ? end : received;
    }
}
