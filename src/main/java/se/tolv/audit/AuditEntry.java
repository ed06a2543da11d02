package se.tolv.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.identity.Actor;

/** One line of the audit trail. Rows are only ever added; the database refuses anything else. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry extends PanacheEntityBase {

    @Id
    public UUID id;

    public Instant at;

    @Column(name = "actor_id")
    public UUID actorId;

    @Column(name = "actor_name")
    public String actorName;

    @Enumerated(EnumType.STRING)
    public Actor.Via via;

    /** The number of the request, as the log has it; null in a job. */
    @Column(name = "request_id")
    public String requestId;

    /** What was done: {@code guide.published}. */
    public String action;

    @Column(name = "object_type")
    public String objectType;

    @Column(name = "object_id")
    public UUID objectId;

    /** What the object was called then. */
    @Column(name = "object_name")
    public String objectName;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Change> changes;

    /**
     * One field that changed.
     *
     * @param before null where the object is new
     * @param after null where the object is gone
     */
    public record Change(String field, Object before, Object after) {}
}
