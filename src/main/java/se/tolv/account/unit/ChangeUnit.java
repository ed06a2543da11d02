package se.tolv.account.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Versions;

/** Renames a unit, or moves it with everything below it. */
@ApplicationScoped
public class ChangeUnit {

    @Inject
    UnitCheck check;

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    /**
     * @param version the version that was read
     * @throws Problem 404, 412 where somebody changed it since, 422 with the fields that are wrong
     */
    @Transactional
    public void change(UUID id, int version, UnitForm form) {
        locks.take("units");
        Unit unit = Unit.<Unit>findByIdOptional(id).orElseThrow(Problem::notFound);
        Versions.requireSame(version, unit.version);
        check.check(form, id).refuseIfAny();
        UnitFacts before = UnitFacts.of(unit);
        unit.name = form.name.strip();
        unit.parentId = form.parentId;
        audit.record("unit.changed", id, unit.name, before, UnitFacts.of(unit));
    }
}
