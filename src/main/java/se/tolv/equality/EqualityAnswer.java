package se.tolv.equality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/**
 * What a candidate has said of themselves, for statistics alone. Only the candidate sees it again; no reading but the figures
 * joins it to anything.
 */
@Entity
@Table(name = "equality_answer")
public class EqualityAnswer extends Stored {

    @Column(name = "candidate_id")
    public UUID candidateId;

    /** Null where the question was passed over. */
    @Enumerated(EnumType.STRING)
    public Sex sex;

    /** Null where the question was passed over. */
    @Column(name = "age_band")
    @Enumerated(EnumType.STRING)
    public AgeBand ageBand;

    /** The Monday from which the figures have it. */
    @Column(name = "counts_from")
    public LocalDate countsFrom;

    protected EqualityAnswer() {}

    /** The key is random, for one that sorts by time would tell when. */
    EqualityAnswer(UUID candidateId) {
        super(UUID.randomUUID());
        this.candidateId = candidateId;
    }

    static Optional<EqualityAnswer> of(UUID candidateId) {
        return find("candidateId", candidateId).firstResultOptional();
    }
}
