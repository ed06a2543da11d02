package se.tolv.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.profile.requirement.RequirementMatch;

/** One candidate's application for one post. A public record from the moment it is received. */
@Entity
@Table(name = "application")
public class Application extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    @Column(name = "candidate_id")
    public UUID candidateId;

    /** 1, 2, 3 ... in the order of arrival within the post: what an application is called where no name may stand. */
    public int number;

    /** What the applicant is called where no name may stand; the database draws it by lot. */
    @Column(insertable = false, updatable = false)
    public String alias;

    /** The alias, or the name from when the applicant is shortlisted; in lower case, for lists to search in. The database keeps it. */
    @Column(name = "blind_label", insertable = false, updatable = false)
    public String blindLabel;

    /** The applicant's name as written in this application. */
    public String name;

    /** The telephone number as written in this application; null where none was given. */
    public String phone;

    /** The language the application was made in, and is answered in. */
    @Enumerated(EnumType.STRING)
    public Language language;

    /** The answers to the post's questions, in their order. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> answers;

    /** The answers to the questions about the post's requirements, by the requirement's key. */
    @Column(name = "requirement_answers")
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> requirementAnswers = Map.of();

    /** What those answers say of the mandatory requirements together; it decides nothing. */
    @Column(name = "requirements_met")
    @Enumerated(EnumType.STRING)
    public RequirementMatch requirementsMet = RequirementMatch.TO_JUDGE;

    /** Whether the applicant works for this employer already, as far as is known. */
    public boolean internal;

    /** How that is known; null where nothing says so. */
    @Column(name = "internal_basis")
    @Enumerated(EnumType.STRING)
    public InternalBasis internalBasis;

    /** Whether this is a placeholder for somebody with protected identity: it holds no personal data. */
    @Column(name = "protected_identity")
    public boolean protectedIdentity;

    /** The slug of the channel whose link the applicant followed; null where there was none. */
    public String source;

    @Enumerated(EnumType.STRING)
    public ApplicationStage stage = ApplicationStage.RECEIVED;

    @Column(name = "received_at")
    public Instant receivedAt;

    @Column(name = "shortlisted_at")
    public Instant shortlistedAt;

    @Column(name = "interview_at")
    public Instant interviewAt;

    @Column(name = "offer_at")
    public Instant offerAt;

    @Column(name = "hired_at")
    public Instant hiredAt;

    @Column(name = "rejected_at")
    public Instant rejectedAt;

    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    /** Why the applicant does not get the post; null unless rejected. */
    @Column(name = "outcome_reason")
    @Enumerated(EnumType.STRING)
    public RejectionReason outcomeReason;

    /** The letter that told the applicant so; null unless rejected. */
    @Column(name = "outcome_words")
    public String outcomeWords;

    protected Application() {}

    public Application(UUID id, UUID vacancyId, Candidate candidate, int number, Instant receivedAt) {
        super(id);
        this.vacancyId = vacancyId;
        this.candidateId = candidate.id;
        this.number = number;
        this.name = candidate.name;
        this.phone = candidate.phone;
        this.language = candidate.language;
        this.receivedAt = receivedAt;
    }

    /**
     * The key of an application that a request makes. It is read while nobody may know who applied, and so tells nothing of
     * the order of arrival.
     *
     * @param requestKey as {@link Keys#ofRequest} takes it; null or blank: a new key
     */
    public static UUID keyOf(UUID vacancyId, String requestKey) {
        return requestKey == null || requestKey.isBlank() ? Keys.unordered() : Keys.ofRequest(vacancyId, requestKey);
    }

    /** Notes how it is known, or known not to be so, that the applicant works here. */
    public void markInternal(InternalBasis basis) {
        internalBasis = basis;
        internal = basis != null && basis != InternalBasis.REFUTED;
    }

    public static Optional<Application> of(UUID vacancyId, UUID candidateId) {
        return find("vacancyId = ?1 and candidateId = ?2", vacancyId, candidateId)
                .firstResultOptional();
    }

    /** The number of the post's next application; one transaction at a time asks. */
    public static int nextNumber(UUID vacancyId) {
        return getEntityManager()
                .createQuery("select coalesce(max(number), 0) + 1 from Application where vacancyId = ?1", Integer.class)
                .setParameter(1, vacancyId)
                .getSingleResult();
    }

    /** What the audit trail calls this application: no name, {@code KS 2026/00123-7}. */
    public String nameInTrail(Vacancy vacancy) {
        return vacancy.registryNumber + "-" + number;
    }

    /**
     * @throws Problem 404
     */
    public static Application required(UUID id) {
        return Application.<Application>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /**
     * The application, held until the transaction ends, so that two clicks come one after the other.
     *
     * @throws Problem 404
     */
    public static Application locked(UUID id) {
        return Application.<Application>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    /** The stage that the move to the present one came from, where that move can be taken back. */
    public Optional<ApplicationStage> previous() {
        return stage.previous(reached -> stampOf(reached) != null);
    }

    /** Every stage that a person can move this application to now, the way back last. */
    public List<ApplicationStage> moves() {
        return stage.moves(reached -> stampOf(reached) != null);
    }

    /** When the application reached this stage; null where it has not. */
    public Instant stampOf(ApplicationStage reached) {
        return switch (reached) {
            case RECEIVED -> receivedAt;
            case SHORTLISTED -> shortlistedAt;
            case INTERVIEW -> interviewAt;
            case OFFER -> offerAt;
            case HIRED -> hiredAt;
            case REJECTED -> rejectedAt;
            case WITHDRAWN -> withdrawnAt;
        };
    }

    /** Whether somebody asks, with what they read before, for the move that has been made already: a double click. */
    public boolean isRepeat(ApplicationStage asked, int read) {
        return stage == asked && read < version;
    }

    /**
     * Moves the application on, and stamps when.
     *
     * @throws IllegalStateException where the transition table forbids it; use cases ask first and explain
     */
    public void become(ApplicationStage next, Instant now) {
        if (!stage.canBecome(next)) {
            throw new IllegalStateException(stage + " cannot become " + next);
        }
        stage = next;
        stamp(next, now);
    }

    /**
     * Takes the last move back: the stage it led to was never reached.
     *
     * @throws IllegalStateException where that move cannot be taken back
     */
    public void undo() {
        ApplicationStage before = previous().orElseThrow(() -> new IllegalStateException(stage + " cannot be undone"));
        stamp(stage, null);
        outcomeReason = null;
        outcomeWords = null;
        stage = before;
    }

    private void stamp(ApplicationStage reached, Instant at) {
        switch (reached) {
            case RECEIVED -> throw new IllegalStateException("An application is received once");
            case SHORTLISTED -> shortlistedAt = at;
            case INTERVIEW -> interviewAt = at;
            case OFFER -> offerAt = at;
            case HIRED -> hiredAt = at;
            case REJECTED -> rejectedAt = at;
            case WITHDRAWN -> withdrawnAt = at;
        }
    }
}
