package se.tolv.account.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;

/** Adds a department, or a unit below one. */
@ApplicationScoped
public class CreateUnit {

    @Inject
    UnitCheck check;

    @Inject
    Locks locks;

    @Inject
    Creation creation;

    @Inject
    AuditTrail audit;

    /**
     * @param key the new unit's key; a key that exists already creates nothing
     * @return the unit's key
     * @throws Problem 422 with the fields that are wrong
     */
    @Transactional
    public UUID create(UUID key, UnitForm form) {
        locks.take("units");
        check.check(form, key).refuseIfAny();
        return creation.once(Unit.class, key, () -> make(key, form)).id;
    }

    private Unit make(UUID key, UnitForm form) {
        Unit unit = new Unit(key, form.parentId, form.name.strip());
        unit.persist();
        audit.record("unit.created", unit.id, unit.name, null, UnitFacts.of(unit));
        return unit;
    }
}
