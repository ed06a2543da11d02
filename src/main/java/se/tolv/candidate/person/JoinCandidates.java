package se.tolv.candidate.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Vacancy;

/**
 * Lets HR say that two candidates are one person, and take that back. Nothing is moved or lost: each application keeps its
 * own address, and letters go where they went before.
 */
@ApplicationScoped
public class JoinCandidates {

    @Inject
    Locks locks;

    @Inject
    Anonymity anonymity;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * Joins a candidate, with those already joined to them, to the person behind an application. Asked twice, it is done
     * once.
     *
     * @throws Problem 404 where there is no such application or candidate; 403 where this person must not know whose the
     *     application is; 409 where an identity is protected
     */
    @Transactional
    public void join(UUID applicationId, UUID candidateId) {
        locks.take("persons");
        Application application = application(applicationId);
        Candidate candidate = Candidate.findById(application.candidateId);
        Candidate other = candidate(candidateId);
        if (candidate.email == null || other.email == null) {
            throw Problem.conflict(texts.of(PersonMessages.class).isProtected());
        }
        if (candidate.personId.equals(other.personId)) {
            return;
        }
        Candidate.update("personId = ?1 where personId = ?2", candidate.personId, other.personId);
        audit.record("application.personJoined", application.id, nameOf(application), null, of(other));
    }

    /**
     * Takes a candidate out of the person behind an application. Asked twice, it is done once.
     *
     * @throws Problem as {@link #join}
     */
    @Transactional
    public void takeApart(UUID applicationId, UUID candidateId) {
        locks.take("persons");
        Application application = application(applicationId);
        Candidate candidate = Candidate.findById(application.candidateId);
        Candidate other = candidate(candidateId);
        if (other.id.equals(candidate.id) || !other.personId.equals(candidate.personId)) {
            return;
        }
        // The key of the person may be the key of the one who leaves: those who stay take another.
        Candidate.update("personId = ?1 where personId = ?2", candidate.id, candidate.personId);
        Candidate.update("personId = id where id = ?1", other.id);
        audit.record("application.personTakenApart", application.id, nameOf(application), null, of(other));
    }

    private Application application(UUID id) {
        Application application = Application.<Application>findByIdOptional(id).orElseThrow(Problem::notFound);
        anonymity.requireKnown(application);
        return application;
    }

    private static Candidate candidate(UUID id) {
        return Candidate.<Candidate>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    private static String nameOf(Application application) {
        return application.nameInTrail(Vacancy.required(application.vacancyId));
    }

    /** The trail names no applicant: the candidate's key tells which. */
    private static Map<String, UUID> of(Candidate other) {
        return Map.of("candidate", other.id);
    }
}
