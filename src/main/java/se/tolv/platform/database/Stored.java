package se.tolv.platform.database;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** What every entity has: a key that sorts by the time it was made, and a version that stops lost updates. */
@MappedSuperclass
public abstract class Stored extends PanacheEntityBase {

    @Id
    public UUID id;

    @Version
    public int version;

    /** For Hibernate. */
    protected Stored() {}

    protected Stored(UUID id) {
        this.id = id;
    }
}
