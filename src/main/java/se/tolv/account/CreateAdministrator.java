package se.tolv.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import se.tolv.account.password.PasswordRules;
import se.tolv.account.password.Passwords;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Role;

/** Makes an administrator from outside the application: the first one, or one more where all others are out of reach. */
@ApplicationScoped
public class CreateAdministrator {

    @Inject
    Clock clock;

    @Inject
    AccountCheck check;

    @Inject
    PasswordRules rules;

    @Inject
    AuditTrail audit;

    /**
     * @param password null where none is taken here
     * @param oneTime whether the password only opens the page where the administrator chooses another
     * @throws Problem 422 with what is wrong
     */
    @Transactional
    public void create(AccountForm form, String password, boolean oneTime) {
        form.roles = Set.of(Role.ADMINISTRATOR);
        FieldErrors errors = check.check(form, null);
        if (password != null) {
            rules.check("password", password, errors);
        }
        errors.refuseIfAny();
        Account account = new Account(Keys.next(), form.name.strip(), form.email, clock.instant());
        account.passwordHash = password == null ? null : Passwords.hash(password);
        account.oneTimePassword = oneTime;
        account.roles.addAll(form.roles);
        account.persist();
        audit.record("account.created", account.id, account.name, null, AccountFacts.of(account));
    }
}
