package se.tolv.reference.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.pipeline.move.ApplicationWithdrawn;
import se.tolv.candidate.pipeline.rejection.ApplicationRejected;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.reference.ReferenceEnded;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.closing.VacancyAborted;
import se.tolv.vacancy.closing.VacancyClosed;

/** Ends the waiting for a referee: by hand, or because the recruitment has no use for the answer any longer. */
@ApplicationScoped
public class EndRequest {

    @Inject
    RequestPermissions permissions;

    @Inject
    OfferReplacement offerReplacement;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Event<ReferenceEnded> ended;

    /**
     * Asks the candidate for another referee instead of this one. Done twice, it is done once.
     *
     * @throws Problem 404, 403, 409 where the referee has answered or declined
     */
    @Transactional
    public void replace(UUID requestId) {
        ReferenceRequest request = permissions.locked(requestId);
        if (endByHand(request, RequestStatus.REPLACED, "application.refereeReplaced")) {
            offerReplacement.askForAnother(request);
        }
    }

    /**
     * Takes the request back. Done twice, it is done once.
     *
     * @throws Problem as {@link #replace}
     */
    @Transactional
    public void cancel(UUID requestId) {
        endByHand(permissions.locked(requestId), RequestStatus.CANCELLED, "application.referenceCancelled");
    }

    private boolean endByHand(ReferenceRequest request, RequestStatus end, String action) {
        if (request.status == end) {
            return false;
        }
        if (!request.status.canBecome(end)) {
            throw Problem.conflict(texts.of(RequestMessages.class).endedAlready());
        }
        end(request, end);
        Application application = Application.required(request.applicationId);
        audit.record(
                action, application.id, application.nameInTrail(Vacancy.required(application.vacancyId)), null, null);
        return true;
    }

    /** Ends an open request, and says so to whoever waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(ReferenceRequest request, RequestStatus end) {
        request.end(end, clock.instant());
        ended.fire(
                new ReferenceEnded(request.id, request.applicationId, end == RequestStatus.ANSWERED, request.endedAt));
    }

    void withdrawn(@Observes ApplicationWithdrawn event) {
        cancelAll(ReferenceRequest.list(
                "applicationId = ?1 and status = ?2", event.applicationId(), RequestStatus.ASKED));
    }

    void rejected(@Observes ApplicationRejected event) {
        cancelAll(ReferenceRequest.list(
                "applicationId = ?1 and status = ?2", event.applicationId(), RequestStatus.ASKED));
    }

    void closed(@Observes VacancyClosed event) {
        cancelAllOf(event.vacancyId());
    }

    void aborted(@Observes VacancyAborted event) {
        cancelAllOf(event.vacancyId());
    }

    private void cancelAllOf(UUID vacancyId) {
        cancelAll(ReferenceRequest.list(
                "status = ?1 and applicationId in (select a.id from Application a where a.vacancyId = ?2)",
                RequestStatus.ASKED,
                vacancyId));
    }

    private void cancelAll(List<ReferenceRequest> open) {
        open.forEach(request -> end(request, RequestStatus.CANCELLED));
    }
}
