package se.tolv.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.account.password.PasswordLink;
import se.tolv.account.signin.PasswordProof;
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
    PasswordProof proof;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @param version the version that was read
     * @param address the network address that the request comes from
     * @throws Problem 404, 412 where somebody changed it since, 422 with the fields that are wrong; 409 and 429 as
     *     {@link PasswordProof}
     */
    @Transactional
    public void change(UUID id, int version, ChangedAccountForm form, String address) {
        boolean proven = form.password != null && !form.password.isEmpty();
        if (proven) {
            proof.require("password", form.password, address);
        }
        Account account = Accounts.found(id);
        Versions.requireSame(version, account.version);
        FieldErrors errors = check.check(form, id);
        if (form.roles != null && !form.roles.contains(Role.ADMINISTRATOR) && lastAdministrator.is(account)) {
            errors.add("roles", texts.of(AccountMessages.class).lastAdministrator());
        }
        errors.refuseIfAny();
        AccountFacts before = AccountFacts.of(account);
        if (!account.email.equals(Account.normalized(form.email))) {
            // Whoever has the address can choose a password: a stolen session must not be able to take an account over.
            if (!proven) {
                proof.requireWithout("password");
            }
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
