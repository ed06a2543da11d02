package se.tolv.decision.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.candidate.Application;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;

/** One version of what is written of an applicant against the requirement profile. */
@Entity
@Table(name = "assessment")
public class Assessment extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    @Column(name = "application_id")
    public UUID applicationId;

    /** 1, 2, 3 ... of the same applicant. */
    public int number;

    @Enumerated(EnumType.STRING)
    public AssessmentStatus status = AssessmentStatus.DRAFT;

    /** Requirements first, then competencies, in the order of the profile. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<AssessedPart> parts;

    /** How the applicant stands beside the other finalists, on the grounds of the profile. */
    public String comparison = "";

    public String conclusion = "";

    /** Null in a draft, which shows those of today. */
    @JdbcTypeCode(SqlTypes.JSON)
    public AssessedFigures figures;

    @Column(name = "begun_at")
    public Instant begunAt;

    @Column(name = "saved_at")
    public Instant savedAt;

    @Column(name = "signed_at")
    public Instant signedAt;

    @Column(name = "signed_by_id")
    public UUID signedById;

    @Column(name = "signed_by_name")
    public String signedByName;

    protected Assessment() {}

    Assessment(Application application, int number, List<AssessedPart> parts, Instant begunAt) {
        super(Keys.next());
        this.vacancyId = application.vacancyId;
        this.applicationId = application.id;
        this.number = number;
        this.parts = parts;
        this.begunAt = begunAt;
        this.savedAt = begunAt;
    }

    /** All versions, the newest first. */
    static List<Assessment> of(UUID applicationId) {
        return list("applicationId = ?1 order by number desc", applicationId);
    }

    static Optional<Assessment> newest(UUID applicationId) {
        return find("applicationId = ?1 order by number desc", applicationId).firstResultOptional();
    }

    /**
     * @throws Problem 404
     */
    static Assessment required(UUID id) {
        return Assessment.<Assessment>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /**
     * The assessment, held until the transaction ends.
     *
     * @throws Problem 404
     */
    static Assessment locked(UUID id) {
        return Assessment.<Assessment>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    boolean isDraft() {
        return status == AssessmentStatus.DRAFT;
    }

    /**
     * @throws IllegalStateException where it is signed; use cases ask first and explain
     */
    void sign(UUID byId, String byName, AssessedFigures restingOn, Instant at) {
        if (!isDraft()) {
            throw new IllegalStateException("signed before");
        }
        status = AssessmentStatus.SIGNED;
        figures = restingOn;
        signedAt = at;
        signedById = byId;
        signedByName = byName;
    }

    void sign(Actor by, AssessedFigures restingOn, Instant at) {
        sign(by.id(), by.name(), restingOn, at);
    }
}
