package se.tolv.account.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** A department, or a unit below one: the tree that managers are put in charge of. */
@Entity
@Table(name = "unit")
public class Unit extends Stored {

    @Column(name = "parent_id")
    public UUID parentId;

    public String name;

    protected Unit() {}

    public Unit(UUID id, UUID parentId, String name) {
        super(id);
        this.parentId = parentId;
        this.name = name;
    }
}
