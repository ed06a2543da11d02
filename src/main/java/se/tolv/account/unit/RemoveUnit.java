package se.tolv.account.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.account.AccountMessages;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;

/** Removes a unit on which nothing hangs. */
@ApplicationScoped
public class RemoveUnit {

    @Inject
    Locks locks;

    @Inject
    Event<RemovingUnit> removing;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @param version the version that was read
     * @throws Problem 404, 409 with what hangs on it, 412 where somebody changed it since
     */
    @Transactional
    public void remove(UUID id, int version) {
        locks.take("units");
        Unit unit = Unit.<Unit>findByIdOptional(id).orElseThrow(Problem::notFound);
        Versions.requireSame(version, unit.version);
        RemovingUnit question = new RemovingUnit(id, new ArrayList<>());
        removing.fire(question);
        if (!question.objections().isEmpty()) {
            throw Problem.conflict(String.join(" ", question.objections()));
        }
        UnitFacts before = UnitFacts.of(unit);
        unit.delete();
        audit.record("unit.removed", id, unit.name, before, null);
    }

    void object(@Observes RemovingUnit question) {
        AccountMessages messages = texts.of(AccountMessages.class);
        long below = Unit.count("parentId", question.unit());
        if (below > 0) {
            question.objections().add(messages.unitsBelow(below));
        }
        long accounts = Account.count("?1 member of units", question.unit());
        if (accounts > 0) {
            question.objections().add(messages.accountsOfUnit(accounts));
        }
    }
}
