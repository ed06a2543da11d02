package se.tolv.candidate.pipeline.move;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.tolv.candidate.ApplicationStage;

/** One move of an application from stage to stage, or the taking back of one. Rows are only ever added. */
@Entity
@Immutable
@Table(name = "application_move")
public class ApplicationMove extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "application_id")
    public UUID applicationId;

    @Column(name = "from_stage")
    @Enumerated(EnumType.STRING)
    public ApplicationStage from;

    @Column(name = "to_stage")
    @Enumerated(EnumType.STRING)
    public ApplicationStage to;

    public Instant at;

    /** The member of staff who did it; null where the candidate did. */
    @Column(name = "actor_name")
    public String actorName;

    /** What it was moved with; null where the candidate did it. */
    @Column(name = "batch_id")
    public UUID batchId;

    protected ApplicationMove() {}

    /** Whether any of those that were moved together has been moved again since. */
    static boolean isAnyMovedSince(UUID batchId) {
        return count(
                        "from ApplicationMove later where exists (select 1 from ApplicationMove moved where moved.batchId = ?1"
                                + " and moved.applicationId = later.applicationId and later.at > moved.at)",
                        batchId)
                > 0;
    }

    public ApplicationMove(
            UUID id,
            UUID applicationId,
            ApplicationStage from,
            ApplicationStage to,
            Instant at,
            String actorName,
            UUID batchId) {
        this.id = id;
        this.applicationId = applicationId;
        this.from = from;
        this.to = to;
        this.at = at;
        this.actorName = actorName;
        this.batchId = batchId;
    }
}
