package se.tolv.candidate.pipeline.move;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** What a member of staff moved at once, one application or many. */
@Entity
@Table(name = "move_batch")
public class MoveBatch extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    @Column(name = "actor_id")
    public UUID actorId;

    @Column(name = "to_stage")
    @Enumerated(EnumType.STRING)
    public ApplicationStage to;

    /** Whether it took earlier moves back. */
    public boolean back;

    /** How many were moved. */
    public int size;

    public Instant at;

    @Column(name = "undone_at")
    public Instant undoneAt;

    /** When the applicants were written to about it, or somebody decided not to. */
    @Column(name = "told_at")
    public Instant toldAt;

    protected MoveBatch() {}

    MoveBatch(UUID vacancyId, UUID actorId, ApplicationStage to, boolean back, int size, Instant at) {
        super(Keys.next());
        this.vacancyId = vacancyId;
        this.actorId = actorId;
        this.to = to;
        this.back = back;
        this.size = size;
        this.at = at;
    }
}
