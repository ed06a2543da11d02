package se.tolv.candidate.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.InternalBasis;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.Vacancy;

/**
 * Enters a placeholder for an applicant with protected identity: the application counts and its promises run, but nothing
 * about the person is stored. What they sent is handled outside Tolv.
 */
@ApplicationScoped
public class RegisterProtectedApplication {

    @Inject
    ApplicationPermissions permissions;

    @Inject
    Creation creation;

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ApplicationReceived> received;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Possible as long as the recruitment runs: the papers may have come in time and be entered later.
     *
     * @param internal whether the applicant works for this employer already
     * @param requestKey the form's hidden request id or the API's {@code Idempotency-Key}; may be null
     * @return the application's key
     * @throws Problem 404, 403, 409 where the recruitment does not run
     */
    @Transactional
    public UUID register(UUID vacancyId, boolean internal, String requestKey) {
        Vacancy vacancy = Vacancy.kept(vacancyId);
        permissions.require(vacancy);
        if (!vacancy.isRunning()) {
            throw Problem.conflict(texts.of(CandidateMessages.class).notTakingApplications());
        }
        UUID key = Application.keyOf(vacancyId, requestKey);
        return creation.once(Application.class, key, () -> enter(key, vacancy, internal)).id;
    }

    private Application enter(UUID key, Vacancy vacancy, boolean internal) {
        Instant now = clock.instant();
        String name = texts.in(Language.SV, CandidateMessages.class).protectedName();
        Candidate candidate = Candidate.placeholder(Keys.next(), name, Language.SV, now);
        candidate.persist();
        locks.take("numbers of " + vacancy.id);
        Application application = new Application(key, vacancy.id, candidate, Application.nextNumber(vacancy.id), now);
        application.protectedIdentity = true;
        application.answers = List.of();
        application.markInternal(internal ? InternalBasis.CONFIRMED : null);
        application.persist();
        audit.record(
                "application.protectedRegistered",
                key,
                application.nameInTrail(vacancy),
                null,
                Map.of("stage", application.stage));
        received.fire(new ApplicationReceived(key, vacancy.id, candidate.id, now));
        return application;
    }
}
