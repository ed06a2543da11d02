package se.tolv.account.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.tolv.account.Account;
import se.tolv.account.Accounts;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/** Changes the name and the language of the person who asks. */
@ApplicationScoped
public class ChangeOwnAccount {

    @Inject
    CurrentActor actor;

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    /**
     * @throws Problem 412 where the account was changed since it was read, 422 with the fields that are wrong
     */
    @Transactional
    public void change(int version, MeForm form) {
        Account account = Accounts.found(actor.get().id());
        Versions.requireSame(version, account.version);
        check.check(form).refuseIfAny();
        MeForm before = Me.of(account).form();
        account.name = form.name.strip();
        account.language = form.language;
        audit.record(
                "account.changed",
                account.id,
                account.name,
                before,
                Me.of(account).form());
    }
}
