package se.tolv.feedback.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import se.tolv.candidate.Application;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** Takes somebody's answer, once. The audit trail has no line of it: it would say who answered what, and when. */
@ApplicationScoped
public class AnswerSurvey {

    @Inject
    FormCheck check;

    @Inject
    Clock clock;

    /** Whether this link still asks; empty where it is none of ours or has expired. */
    @Transactional
    public Optional<Boolean> isOpen(String secret) {
        return invitation(secret).map(invitation -> !invitation.answered);
    }

    /**
     * @throws Problem 404 where the link is none of ours or has expired, 422; a second answer changes nothing
     */
    @Transactional
    public void answer(String secret, SurveyForm form) {
        SurveyInvitation invitation = invitation(secret).orElseThrow(Problem::notFound);
        check.check(form).refuseIfAny();
        SurveyInvitation.getEntityManager().lock(invitation, LockModeType.PESSIMISTIC_WRITE);
        SurveyInvitation.getEntityManager().refresh(invitation);
        if (invitation.answered) {
            return;
        }
        invitation.answered = true;
        Application application = Application.findById(invitation.applicationId);
        Vacancy vacancy = Vacancy.findById(application.vacancyId);
        int year = Days.of(clock.instant()).getYear();
        SurveyAnswer answer = new SurveyAnswer(vacancy.unitId, SurveyOutcome.of(application), year);
        answer.information = number(form.information);
        answer.fairness = number(form.fairness);
        answer.chance = number(form.chance);
        answer.inTime = number(form.inTime);
        answer.again = number(form.again);
        answer.comment = form.comment == null || form.comment.isBlank() ? null : form.comment.strip();
        answer.persist();
    }

    private Optional<SurveyInvitation> invitation(String secret) {
        return SurveyInvitation.<SurveyInvitation>find(
                        "secretHash = ?1 and expiresAt > ?2", Secrets.hash(secret), clock.instant())
                .firstResultOptional();
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }
}
