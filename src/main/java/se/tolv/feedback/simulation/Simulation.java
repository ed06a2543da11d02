package se.tolv.feedback.simulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;

/** Rules tried on the past; it writes nothing but its own result. */
@Entity
@Table(name = "simulation")
public class Simulation extends Stored {

    @Column(name = "from_day")
    public LocalDate fromDay;

    @Column(name = "to_day")
    public LocalDate toDay;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ProposedRule> rules;

    @Enumerated(EnumType.STRING)
    public SimulationStatus status = SimulationStatus.WAITING;

    /** How many promises have been replayed. */
    public int done;

    /** How many there are; 0 before it has begun. */
    public int total;

    /** Null before it is done. */
    @JdbcTypeCode(SqlTypes.JSON)
    public SimulationResult result;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "created_by")
    public String createdBy;

    @Column(name = "seen_at")
    public Instant seenAt;

    protected Simulation() {}

    Simulation(UUID id, LocalDate fromDay, LocalDate toDay, List<ProposedRule> rules) {
        super(id);
        this.fromDay = fromDay;
        this.toDay = toDay;
        this.rules = rules;
    }
}
