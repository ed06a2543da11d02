package se.tolv.reference.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.reference.request.EndRequest;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.request.RequestPermissions;
import se.tolv.reference.request.RequestStatus;
import se.tolv.vacancy.Vacancy;

/**
 * The referee's form, filled in by whoever calls. A referee who was asked by link can be called as well; then the link opens
 * the same answers until they are sent.
 */
@ApplicationScoped
public class WriteDownAnswers {

    @Inject
    RequestPermissions permissions;

    @Inject
    Sheets sheets;

    @Inject
    SaveAnswers answers;

    @Inject
    EndRequest endRequest;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @throws Problem 404, 403, 409 where nobody waits for the referee any longer
     */
    @Transactional
    public ReferenceSheet sheet(UUID requestId) {
        return sheets.of(open(requestId));
    }

    /**
     * @param read the number of saves that the person has read
     * @throws Problem as {@link #sheet}; 412, 422
     */
    @Transactional
    public void save(UUID requestId, AnswersForm form, int read) {
        ReferenceRequest request = open(requestId);
        if (request.begunAt == null) {
            request.begunAt = clock.instant();
        }
        answers.save(request, form, read);
    }

    /**
     * The call has ended: what is saved is the referee's answer, and says who called. Done twice, it is done once.
     *
     * @return the application that it is about
     * @throws Problem as {@link #sheet}; 422 naming each answer that is missing
     */
    @Transactional
    public UUID finish(UUID requestId) {
        ReferenceRequest request = permissions.locked(requestId);
        if (request.status == RequestStatus.ANSWERED) {
            return request.applicationId;
        }
        requireOpen(request);
        answers.requireComplete(request);
        request.calledBy = actor.get().name();
        endRequest.end(request, RequestStatus.ANSWERED);
        Application application = Application.required(request.applicationId);
        audit.record(
                "application.referenceCalled",
                application.id,
                application.nameInTrail(Vacancy.required(application.vacancyId)),
                null,
                null);
        return application.id;
    }

    private ReferenceRequest open(UUID requestId) {
        ReferenceRequest request = permissions.locked(requestId);
        requireOpen(request);
        return request;
    }

    private void requireOpen(ReferenceRequest request) {
        if (!request.isOpen()) {
            throw Problem.conflict(texts.of(AnswerMessages.class).ended(request.status));
        }
    }
}
