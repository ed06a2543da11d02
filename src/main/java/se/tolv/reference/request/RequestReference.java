package se.tolv.reference.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.reference.ReferenceRequested;
import se.tolv.reference.referee.AskForReferees;
import se.tolv.reference.referee.Referee;
import se.tolv.reference.referee.RefereeNaming;
import se.tolv.reference.sign.FindSigns;
import se.tolv.reference.template.ReferenceStatus;
import se.tolv.reference.template.ReferenceTemplate;
import se.tolv.vacancy.Vacancy;

/** Asks a referee, by a mailed link or by a call. */
@ApplicationScoped
public class RequestReference {

    @Inject
    RequestPermissions permissions;

    @Inject
    AskForReferees askForReferees;

    @Inject
    RequestLetters letters;

    @Inject
    FindSigns findSigns;

    @Inject
    FormCheck check;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Event<ReferenceRequested> requested;

    /**
     * Clicked twice, the referee is asked once.
     *
     * @return the request's key
     * @throws Problem 404, 403; 409 where the list is not handed in, references are not taken now, or the referee has answered;
     *     422 with what is wrong
     */
    @Transactional
    public UUID request(UUID applicationId, UUID refereeId, RequestForm form) {
        Application application = permissions.require(applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        Referee referee = Referee.locked(applicationId, refereeId);
        ReferenceRequest open = ReferenceRequest.find("refereeId = ?1 and status = ?2", refereeId, RequestStatus.ASKED)
                .firstResult();
        if (open != null) {
            return open.id;
        }
        requirePossible(application, vacancy, refereeId);
        check(form, referee);
        ReferenceRequest request = new ReferenceRequest(
                Keys.next(),
                applicationId,
                refereeId,
                clock.instant(),
                actor.get().name());
        request.templateId = form.templateId;
        request.way = form.way;
        request.language = form.language;
        request.persist();
        if (form.way == RequestWay.LINK) {
            letters.ask(request, referee);
            findSigns.whenAsked(request, referee, application);
        }
        audit.record("application.referenceRequested", applicationId, application.nameInTrail(vacancy), null, null);
        requested.fire(new ReferenceRequested(request.id, applicationId, request.askedAt));
        return request.id;
    }

    private void requirePossible(Application application, Vacancy vacancy, UUID refereeId) {
        askForReferees.requireTime(application, vacancy);
        RequestMessages messages = texts.of(RequestMessages.class);
        boolean handedIn = RefereeNaming.of(application.id)
                .map(naming -> naming.handedInAt != null)
                .orElse(false);
        if (!handedIn) {
            throw Problem.conflict(messages.notHandedIn());
        }
        if (ReferenceRequest.count("refereeId = ?1 and status = ?2", refereeId, RequestStatus.ANSWERED) > 0) {
            throw Problem.conflict(messages.answeredAlready());
        }
    }

    private void check(RequestForm form, Referee referee) {
        RequestMessages messages = texts.of(RequestMessages.class);
        FieldErrors errors = check.check(form);
        if (form.way == RequestWay.LINK && referee.email == null) {
            errors.add("way", messages.noAddress());
        }
        if (form.way == RequestWay.PHONE && referee.phone == null) {
            errors.add("way", messages.noPhone());
        }
        if (form.templateId != null
                && ReferenceTemplate.count("id = ?1 and status = ?2", form.templateId, ReferenceStatus.PUBLISHED)
                        == 0) {
            errors.add("templateId", messages.noSuchTemplate());
        }
        errors.refuseIfAny();
    }
}
