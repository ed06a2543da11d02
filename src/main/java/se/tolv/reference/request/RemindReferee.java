package se.tolv.reference.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.reference.referee.Referee;
import se.tolv.vacancy.Vacancy;

/** Reminds a referee who has been asked by link and is waited for. */
@ApplicationScoped
public class RemindReferee {

    /** So much time is left between two mails to one referee. */
    public static final Duration APART = Duration.ofHours(48);

    @Inject
    RequestPermissions permissions;

    @Inject
    RequestLetters letters;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * For whoever keeps the time: done at most once in {@link #APART}, however often it is called.
     *
     * @return whether a reminder was sent; not to a referee who has answered or declined, who was asked by phone, or whom we
     *     wrote to a short while ago
     * @throws Problem 404 where there is no such request
     */
    @Transactional
    public boolean remind(UUID requestId) {
        ReferenceRequest request = ReferenceRequest.locked(requestId);
        Referee referee = Referee.locked(request.applicationId, request.refereeId);
        if (!request.isOpen() || request.way != RequestWay.LINK || !mayWriteTo(referee, clock.instant())) {
            return false;
        }
        letters.remind(request, referee);
        Application application = Application.required(request.applicationId);
        audit.record(
                "application.refereeReminded",
                application.id,
                application.nameInTrail(Vacancy.required(application.vacancyId)),
                null,
                null);
        return true;
    }

    /** Whether enough time has passed since the last mail to this referee. */
    public static boolean mayWriteTo(Referee referee, Instant now) {
        return referee.mailedAt == null || !now.isBefore(referee.mailedAt.plus(APART));
    }

    /**
     * By hand.
     *
     * @throws Problem 404, 403, 409 where there is nobody to remind, or not yet
     */
    @Transactional
    public void remindNow(UUID requestId) {
        permissions.locked(requestId);
        if (!remind(requestId)) {
            throw Problem.conflict(texts.of(RequestMessages.class).notReminded());
        }
    }
}
