package se.tolv.reference.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.Language;
import se.tolv.reference.referee.Referee;
import se.tolv.reference.request.ReferenceLink;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.request.RequestLetters;
import se.tolv.reference.request.RequestStatus;
import se.tolv.reference.request.RequestWay;
import se.tolv.vacancy.Vacancy;

/** What a referee's link opens. */
@ApplicationScoped
public class RefereeLinks {

    /** Between two links that a referee asks for: long enough for the first one to arrive. */
    static final Duration BETWEEN_LINKS = Duration.ofMinutes(15);

    /**
     * Behind a link of ours.
     *
     * @param expired whether the link is too old; a new one can be asked for while the referee is waited for
     */
    public record Opened(RequestStatus status, boolean expired) {

        public boolean canAnswer() {
            return status == RequestStatus.ASKED && !expired;
        }
    }

    @Inject
    RequestLetters letters;

    @Inject
    Sheets sheets;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /** Empty where the link is none of ours; otherwise it is the referee who acts for the rest of this request. */
    @Transactional
    public Optional<Opened> opened(String secret) {
        return ReferenceLink.with(secret).map(link -> {
            ReferenceRequest request = ReferenceRequest.required(link.requestId);
            actAsReferee(request);
            return new Opened(request.status, isExpired(link));
        });
    }

    /**
     * What the referee is asked and has answered so far.
     *
     * @throws Problem 404 where the link is none of ours, 409 where it is too old or nobody waits any longer
     */
    @Transactional
    public ReferenceSheet sheet(String secret) {
        return sheets.of(required(secret));
    }

    /**
     * Mails a new link to the address that the old one went to; not more often than one can arrive.
     *
     * @throws Problem 404 where the link is none of ours, 409 where nobody waits any longer
     */
    @Transactional
    public void renew(String secret) {
        ReferenceRequest request = ReferenceRequest.locked(link(secret).requestId);
        actAsReferee(request);
        requireOpen(request);
        Referee referee = Referee.locked(request.applicationId, request.refereeId);
        boolean waiting = referee.mailedAt.plus(BETWEEN_LINKS).isAfter(clock.instant());
        if (request.way == RequestWay.LINK && !waiting) {
            letters.remind(request, referee);
            record("application.referenceLinkRenewed", request);
        }
    }

    /**
     * The open request, held until the transaction ends.
     *
     * @throws Problem as {@link #sheet}
     */
    ReferenceRequest required(String secret) {
        ReferenceLink link = link(secret);
        ReferenceRequest request = ReferenceRequest.locked(link.requestId);
        actAsReferee(request);
        requireOpen(request);
        if (isExpired(link)) {
            throw Problem.conflict(texts.of(AnswerMessages.class).expired());
        }
        return request;
    }

    /** The request behind a link that works or has worked, held until the transaction ends. */
    ReferenceRequest any(String secret) {
        ReferenceRequest request = ReferenceRequest.locked(link(secret).requestId);
        actAsReferee(request);
        return request;
    }

    private static ReferenceLink link(String secret) {
        return ReferenceLink.with(secret).orElseThrow(Problem::notFound);
    }

    private boolean isExpired(ReferenceLink link) {
        return !link.expiresAt.isAfter(clock.instant());
    }

    void requireOpen(ReferenceRequest request) {
        if (!request.isOpen()) {
            throw Problem.conflict(texts.of(AnswerMessages.class).ended(request.status));
        }
    }

    /** The trail outlives the references: it says that a referee did something, and not who. */
    private void actAsReferee(ReferenceRequest request) {
        actor.actAs(new Actor(
                request.id,
                texts.in(Language.SV, AnswerMessages.class).referee(),
                null,
                Set.of(),
                Set.of(),
                Actor.Via.PUBLIC,
                null,
                request.language));
    }

    void record(String action, ReferenceRequest request) {
        Application application = Application.required(request.applicationId);
        audit.record(
                action, application.id, application.nameInTrail(Vacancy.required(application.vacancyId)), null, null);
    }
}
