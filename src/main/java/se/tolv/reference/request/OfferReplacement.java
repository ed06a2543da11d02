package se.tolv.reference.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.platform.error.Problem;
import se.tolv.reference.referee.AskForReferees;
import se.tolv.vacancy.Vacancy;

/** Offers the candidate to name another referee, and tells the leader of the recruitment, because one does not answer. */
@ApplicationScoped
public class OfferReplacement {

    @Inject
    AskForReferees askForReferees;

    @Inject
    RequestLetters letters;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The referee may still answer. Done once for a request, however often it is called.
     *
     * @return whether it was done; not where the referee has answered or declined, or is waited for no longer
     * @throws Problem 404 where there is no such request
     */
    @Transactional
    public boolean offer(UUID requestId) {
        ReferenceRequest request = ReferenceRequest.locked(requestId);
        if (!request.isOpen() || request.replacementOfferedAt != null) {
            return false;
        }
        askForAnother(request);
        letters.tellManager(request.applicationId, RequestLetters.News.UNANSWERED);
        Application application = Application.required(request.applicationId);
        audit.record(
                "application.replacementOffered",
                application.id,
                application.nameInTrail(Vacancy.required(application.vacancyId)),
                null,
                null);
        return true;
    }

    /** Unless the candidate has been asked because of this request before. */
    void askForAnother(ReferenceRequest request) {
        if (request.replacementOfferedAt == null) {
            request.replacementOfferedAt = clock.instant();
            askForReferees.askForAnother(request.applicationId);
        }
    }
}
