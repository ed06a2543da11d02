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
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.exchange.ApplicationsImported;
import se.tolv.candidate.letter.ApplicantTold;
import se.tolv.candidate.letter.LetterKind;
import se.tolv.candidate.pipeline.move.ApplicationMoved;
import se.tolv.candidate.pipeline.move.ApplicationWithdrawn;
import se.tolv.candidate.pipeline.rejection.ApplicationRejected;
import se.tolv.candidate.submission.ApplicationReceived;
import se.tolv.candidate.submission.ApplicationRepeated;
import se.tolv.feedback.calendar.Deadline;
import se.tolv.feedback.calendar.LastDayToApply;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.letter.CandidateLetters;
import se.tolv.interview.InterviewHeld;
import se.tolv.vacancy.VacancyStatus;
import se.tolv.vacancy.closing.VacancyAborted;
import se.tolv.vacancy.closing.VacancyClosed;
import se.tolv.vacancy.closing.VacancyReopened;

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

    /** They have been acknowledged where they came in; from now on each is promised an answer here. */
    void imported(@Observes ApplicationsImported event) {
        ledger.openForImported(Duty.ANSWER_AFTER_DEADLINE, event);
    }

    void repeated(@Observes ApplicationRepeated event) {
        letters.alreadyApplied(applicants.one(event.applicationId()), ledger.nextAnswer(event.applicationId()));
    }

    /** Nobody is told by a move: that is a letter of its own, which somebody has read. Until then the old promises stand. */
    void moved(@Observes ApplicationMoved event) {
        if (!event.from().canBecome(event.to())) {
            takenBack(applicants.one(event.applicationId()), event);
        } else if (event.to() == ApplicationStage.HIRED) {
            applicants.activeIn(event.vacancyId()).forEach(other -> ledger.open(Duty.DECISION, other, event.at()));
        }
    }

    private void takenBack(Applicant applicant, ApplicationMoved event) {
        if (event.from() == ApplicationStage.HIRED) {
            applicants
                    .activeIn(applicant.vacancyId())
                    .forEach(other -> ledger.cancel(other.applicationId(), Duty.DECISION));
        } else if (event.from() == ApplicationStage.INTERVIEW) {
            ledger.cancel(applicant.applicationId(), Duty.INTERVIEW_OUTCOME);
        }
        ledger.cancel(applicant.applicationId(), Duty.CALL);
        if (ledger.nextAnswer(applicant.applicationId()).isEmpty()) {
            ledger.open(Duty.STATUS_UPDATE, applicant, event.at());
        }
    }

    void told(@Observes ApplicantTold event) {
        Applicant applicant = applicants.one(event.applicationId());
        tell(
                applicant,
                contactOf(event.kind()),
                event.at(),
                () -> promise(applicant, event),
                next -> letters.written(applicant, event.kind(), event.words(), next));
    }

    private static Contact contactOf(LetterKind kind) {
        return switch (kind) {
            case HIRED -> Contact.OUTCOME;
            case INTERVIEW -> Contact.INVITED;
            default -> Contact.STATUS;
        };
    }

    private void promise(Applicant applicant, ApplicantTold event) {
        switch (event.kind()) {
            // Called to an interview, the candidate has a next promised day; what comes of it is owed once it has been
            // held.
            case SHORTLISTED, INTERVIEW, OFFER, CORRECTION -> ledger.open(Duty.STATUS_UPDATE, applicant, event.at());
            case HIRED -> askLater(applicant, event.at());
            case REJECTED, WITHDRAWN -> {}
        }
    }

    /** Meeting the candidate keeps what a word about where things stand would keep; from then on the outcome is owed. */
    void held(@Observes InterviewHeld event) {
        Applicant applicant = applicants.one(event.applicationId());
        if (applicant.stage().isActive()) {
            ledger.keep(event.applicationId(), Contact.INTERVIEWED, event.at());
            ledger.open(Duty.INTERVIEW_OUTCOME, applicant.interviewedAt(event.at()), event.at());
        }
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
        askLater(applicant, event.at());
    }

    void withdrawn(@Observes ApplicationWithdrawn event) {
        ledger.cancelAll(event.applicationId());
    }

    void aborted(@Observes VacancyAborted event) {
        Instant now = clock.instant();
        for (Applicant applicant : applicants.activeIn(event.vacancyId())) {
            ledger.open(Duty.ABORTION, applicant, now);
            tell(applicant, Contact.OUTCOME, now, () -> {}, call -> letters.abortion(applicant, event.reason(), call));
            askLater(applicant, now);
        }
    }

    /** Everybody has been told that it was aborted, so those who are in it again are told that it was not. */
    void reopened(@Observes VacancyReopened event) {
        if (event.from() == VacancyStatus.ABORTED) {
            Instant now = clock.instant();
            for (Applicant applicant : applicants.activeIn(event.vacancyId())) {
                ledger.cancelAll(applicant.applicationId());
                ledger.open(Duty.STATUS_UPDATE, applicant, now);
                letters.reopened(applicant, ledger.nextAnswer(applicant.applicationId()));
            }
        }
    }

    /**
     * Closing is refused while something must be answered first; what need not be is owed no longer. Who has asked for merits
     * or records has a right to an answer for as long.
     */
    void closed(@Observes VacancyClosed event) {
        Obligation.<Obligation>list(
                        "vacancyId = ?1 and state in (OPEN, EXTENDED) and duty not in ?2",
                        event.vacancyId(),
                        List.of(Duty.SURVEY, Duty.MERITS, Duty.RECORDS))
                .forEach(obligation -> obligation.cancel(clock.instant()));
    }

    /** After the outcome they are asked how it was; by mail, so only those who have an address here. */
    private void askLater(Applicant applicant, Instant outcome) {
        if (applicant.reachable()) {
            ledger.open(Duty.SURVEY, applicant, outcome);
        }
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
        if (!applicant.reachable()) {
            // No mail has told them, so nothing is kept: it stays owed until a person has answered in another way.
            promises.run();
            return;
        }
        List<Obligation> kept = ledger.keep(applicant.applicationId(), contact, at);
        promises.run();
        UUID mail = letter.apply(ledger.nextAnswer(applicant.applicationId()));
        kept.forEach(obligation -> obligation.mailId = mail);
    }

    /** The last second of the last day to apply; for an application that came in later, its own time. */
    static Instant endOfApplicationTime(Applicant applicant) {
        return endOfApplicationTime(applicant.applicationDeadline(), applicant.receivedAt());
    }

    static Instant endOfApplicationTime(LocalDate lastDay, Instant received) {
        Deadline deadline = new LastDayToApply(lastDay);
        return deadline.isMissedAt(received) ? received : deadline.at();
    }
}
