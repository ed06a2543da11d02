package se.tolv.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.account.password.PasswordLink;
import se.tolv.account.signin.Session;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

/** Changes an account's name, address, roles and units. */
@ApplicationScoped
public class ChangeAccount {

    @Inject
    Clock clock;

    @Inject
    AccountCheck check;

    @Inject
    LastAdministrator lastAdministrator;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @param version the version that was read
     * @throws Problem 404, 412 where somebody changed it since, 422 with the fields that are wrong
     */
    @Transactional
    public void change(UUID id, int version, AccountForm form) {
        Account account = Accounts.found(id);
        Versions.requireSame(version, account.version);
        FieldErrors errors = check.check(form, id);
        if (form.roles != null && !form.roles.contains(Role.ADMINISTRATOR) && lastAdministrator.is(account)) {
            errors.add("roles", texts.of(AccountMessages.class).lastAdministrator());
        }
        errors.refuseIfAny();
        AccountFacts before = AccountFacts.of(account);
        if (!account.email.equals(Account.normalized(form.email))) {
            // A link that went to the old address must not open what belongs to the new one.
            PasswordLink.endAll(id, clock.instant());
        }
        if (!account.roles.equals(form.roles) || !account.email.equals(Account.normalized(form.email))) {
            // Whoever may do other things than before, or is reached elsewhere, begins anew.
            Session.endAllBut(actor.get().session(), id, clock.instant());
        }
        account.name = form.name.strip();
        account.email = Account.normalized(form.email);
        account.roles.retainAll(form.roles);
        account.roles.addAll(form.roles);
        account.units.retainAll(form.units);
        account.units.addAll(form.units);
        audit.record("account.changed", id, account.name, before, AccountFacts.of(account));
    }
}
