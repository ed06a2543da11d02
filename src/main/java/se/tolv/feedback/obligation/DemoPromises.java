package se.tolv.feedback.obligation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.pipeline.move.ApplicationMove;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.letter.CandidateLetters;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;

/**
 * What the demo's applicants have been promised: their recruitments replayed move by move, so that each promise was kept,
 * kept late or is open as it would be had Tolv been there. Of the letters only those to the open posts' applicants are
 * written.
 */
@ApplicationScoped
class DemoPromises {

    /** So long after being called to it an interview is held. */
    private static final Duration UNTIL_INTERVIEW = Duration.ofDays(4);

    /** Of those who are owed a call, every third is still waiting. */
    private static final int WAIT_FOR_A_CALL = 3;

    @Inject
    Ledger ledger;

    @Inject
    Applicants applicants;

    @Inject
    CandidateLetters letters;

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(70) DemoRequested requested) {
        if (Obligation.count() > 0) {
            return;
        }
        Application.<Application>list("order by receivedAt").forEach(this::replay);
    }

    private void replay(Application application) {
        Applicant applicant = applicants.one(application.id);
        Vacancy vacancy = Vacancy.findById(application.vacancyId);
        receive(applicant.at(ApplicationStage.RECEIVED), vacancy);
        List<ApplicationMove> moves = ApplicationMove.list("applicationId = ?1 order by at, id", application.id);
        for (int i = 0; i < moves.size(); i++) {
            Instant next = i + 1 < moves.size() ? moves.get(i + 1).at : clock.instant();
            move(applicant.at(moves.get(i).to), moves.get(i), application.number, next);
        }
        if (vacancy.status == VacancyStatus.ABORTED && application.stage.isActive()) {
            ledger.open(Duty.ABORTION, applicant, vacancy.abortedAt);
            ledger.keep(application.id, Contact.OUTCOME, vacancy.abortedAt);
        }
        if (!vacancy.isRunning()) {
            ledger.cancelAll(application.id);
        }
    }

    private void receive(Applicant applicant, Vacancy vacancy) {
        ledger.open(Duty.ACKNOWLEDGEMENT, applicant, applicant.receivedAt());
        List<Obligation> kept = ledger.keep(applicant.applicationId(), Contact.ACKNOWLEDGEMENT, applicant.receivedAt());
        Instant end = FeedbackOnRecruitment.endOfApplicationTime(applicant);
        ledger.open(Duty.ANSWER_AFTER_DEADLINE, applicant, end);
        ledger.open(Duty.INTERNAL_TALK, applicant, end);
        if (vacancy.takesApplicationsAt(clock.instant())) {
            kept.get(0).mailId = letters.acknowledgement(applicant, ledger.nextAnswer(applicant.applicationId()));
        }
    }

    private void move(Applicant applicant, ApplicationMove move, int number, Instant next) {
        switch (move.to) {
            case RECEIVED -> throw new IllegalStateException("Nobody in the demo goes back");
            case SHORTLISTED, OFFER -> goOn(applicant, Duty.STATUS_UPDATE, move.at);
            case INTERVIEW -> {
                ledger.keep(applicant.applicationId(), Contact.INVITED, move.at);
                ledger.open(Duty.STATUS_UPDATE, applicant, move.at);
                interview(applicant, move.at.plus(UNTIL_INTERVIEW), next);
            }
            case HIRED -> ledger.keep(applicant.applicationId(), Contact.OUTCOME, move.at);
            case REJECTED -> reject(applicant, move.at, number);
            case WITHDRAWN -> ledger.cancelAll(applicant.applicationId());
        }
    }

    private void interview(Applicant applicant, Instant held, Instant next) {
        if (held.isBefore(next)) {
            ledger.keep(applicant.applicationId(), Contact.INTERVIEWED, held);
            ledger.open(Duty.INTERVIEW_OUTCOME, applicant, held);
        }
    }

    private void goOn(Applicant applicant, Duty next, Instant at) {
        ledger.keep(applicant.applicationId(), Contact.STATUS, at);
        ledger.open(next, applicant, at);
    }

    private void reject(Applicant applicant, Instant at, int number) {
        ledger.open(Duty.REJECTION, applicant, at);
        ledger.keep(applicant.applicationId(), Contact.OUTCOME, at);
        ledger.open(Duty.CALL, applicant, at);
        ledger.open(Duty.INTERNAL_FEEDBACK, applicant, at);
        Instant called = at.plus(Duration.ofDays(number % 6));
        if (number % WAIT_FOR_A_CALL != 0 && called.isBefore(clock.instant())) {
            ledger.keep(applicant.applicationId(), Contact.CALLED, called);
        }
    }
}
