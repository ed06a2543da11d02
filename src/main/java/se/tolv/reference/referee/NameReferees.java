package se.tolv.reference.referee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.vacancy.Vacancy;

/**
 * What a candidate does with the list of referees in an application of their own: names, changes and removes those who have
 * not been asked, and hands the list in. The trail says that it was done, not who was named.
 */
@ApplicationScoped
public class NameReferees {

    /** More than anybody needs. */
    public static final int MOST = 6;

    @Inject
    AskForReferees askForReferees;

    @Inject
    Creation creation;

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Event<RefereesNamed> named;

    /**
     * @param requestKey the form's hidden request id or the API's {@code Idempotency-Key}; may be null
     * @throws Problem 404 where it is not this candidate's own or they were not asked, 409 where it is too late or there are
     *     enough, 422 with the fields that are wrong
     */
    @Transactional
    public UUID add(UUID candidateId, UUID applicationId, RefereeForm form, String requestKey) {
        Application application = open(candidateId, applicationId);
        UUID key = Keys.ofRequest(applicationId, requestKey);
        check(form, key, applicationId);
        return creation.once(Referee.class, key, () -> {
                    if (Referee.count("applicationId", applicationId) >= MOST) {
                        throw Problem.conflict(texts.of(RefereeMessages.class).enough(MOST));
                    }
                    Referee referee = new Referee(key, applicationId, form, clock.instant());
                    referee.persist();
                    record("application.refereeNamed", application);
                    return referee;
                })
                .id;
    }

    /**
     * @param read the version that the candidate read
     * @throws Problem as {@link #add}; 409 also where the referee has been asked, 412 where it was changed since
     */
    @Transactional
    public void change(UUID candidateId, UUID applicationId, UUID id, int read, RefereeForm form) {
        Application application = open(candidateId, applicationId);
        Referee referee = unasked(applicationId, id);
        Versions.requireSame(read, referee.version);
        check(form, id, applicationId);
        if (form.relation != RefereeRelation.MANAGER && isNeededAsManager(referee)) {
            throw Problem.invalid("relation", texts.of(RefereeMessages.class).managerMissing());
        }
        referee.take(form);
        record("application.refereeChanged", application);
    }

    /**
     * @throws Problem as {@link #change}
     */
    @Transactional
    public void remove(UUID candidateId, UUID applicationId, UUID id) {
        Application application = open(candidateId, applicationId);
        Referee referee = unasked(applicationId, id);
        if (isNeededAsManager(referee)) {
            throw Problem.conflict(texts.of(RefereeMessages.class).managerMissing());
        }
        referee.delete();
        record("application.refereeRemoved", application);
    }

    /**
     * Says that the list is ready. Said twice, it is handed in once.
     *
     * @throws Problem 404, 409; 422 where none of them was the candidate's manager
     */
    @Transactional
    public void handIn(UUID candidateId, UUID applicationId) {
        Application application = open(candidateId, applicationId);
        RefereeNaming naming = RefereeNaming.locked(applicationId);
        if (!naming.isWaiting()) {
            return;
        }
        if (Referee.of(applicationId).stream().noneMatch(NameReferees::wasManager)) {
            throw Problem.invalid("referees", texts.of(RefereeMessages.class).managerMissing());
        }
        naming.handedInAt = clock.instant();
        record("application.refereesNamed", application);
        named.fire(new RefereesNamed(applicationId));
    }

    private Application open(UUID candidateId, UUID applicationId) {
        Application application = Application.<Application>find(
                        "id = ?1 and candidateId = ?2", applicationId, candidateId)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        RefereeNaming.locked(applicationId);
        askForReferees.requireTime(application, Vacancy.required(application.vacancyId));
        return application;
    }

    /** A referee who is waited for, or has answered, was given what the candidate wrote. */
    private Referee unasked(UUID applicationId, UUID id) {
        Referee referee = Referee.locked(applicationId, id);
        if (ReferenceRequest.count("refereeId", id) > 0) {
            throw Problem.conflict(texts.of(RefereeMessages.class).askedAlready());
        }
        return referee;
    }

    private void check(RefereeForm form, UUID own, UUID applicationId) {
        FieldErrors errors = check.check(form);
        RefereeMessages messages = texts.of(RefereeMessages.class);
        if (isBlank(form.phone) && isBlank(form.email)) {
            errors.add("phone", messages.unreachable());
        }
        boolean twice = !isBlank(form.email)
                && Referee.of(applicationId).stream()
                        .anyMatch(other ->
                                !other.id.equals(own) && form.email.strip().equalsIgnoreCase(other.email));
        if (twice) {
            errors.add("email", messages.sameAddress());
        }
        errors.refuseIfAny();
    }

    /** Whether the list that was handed in would be without a manager if this one were none. */
    private static boolean isNeededAsManager(Referee referee) {
        boolean handedIn = RefereeNaming.of(referee.applicationId)
                .map(naming -> naming.handedInAt != null)
                .orElse(false);
        return handedIn
                && wasManager(referee)
                && Referee.of(referee.applicationId).stream()
                        .noneMatch(other -> wasManager(other) && !other.id.equals(referee.id));
    }

    private static boolean wasManager(Referee referee) {
        return referee.relation == RefereeRelation.MANAGER;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private void record(String action, Application application) {
        audit.record(
                action, application.id, application.nameInTrail(Vacancy.required(application.vacancyId)), null, null);
    }
}
