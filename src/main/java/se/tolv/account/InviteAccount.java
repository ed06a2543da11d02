package se.tolv.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Creation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;

/** Makes an account and sends its holder a link by which to choose a password. */
@ApplicationScoped
public class InviteAccount {

    @Inject
    Clock clock;

    @Inject
    AccountCheck check;

    @Inject
    AccountLetters letters;

    @Inject
    Creation creation;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @param key the new account's key; a key that exists already makes and sends nothing
     * @return the account's key
     * @throws Problem 422 with the fields that are wrong
     */
    @Transactional
    public UUID invite(UUID key, AccountForm form) {
        return creation.once(Account.class, key, () -> make(key, form)).id;
    }

    private Account make(UUID key, AccountForm form) {
        check.check(form, null).refuseIfAny();
        Account account = new Account(key, form.name.strip(), form.email, clock.instant());
        account.roles.addAll(form.roles);
        account.units.addAll(form.units);
        account.persist();
        letters.invite(account);
        audit.record("account.invited", account.id, account.name, null, AccountFacts.of(account));
        return account;
    }

    /**
     * Sends a new link; the earlier one stops working.
     *
     * @throws Problem 404, or 409 where the person has signed in already or the account is deactivated
     */
    @Transactional
    public void again(UUID id) {
        Account account = Accounts.found(id);
        if (account.status() != AccountStatus.INVITED) {
            throw Problem.conflict(texts.of(AccountMessages.class).notWaitingForInvitation());
        }
        letters.invite(account);
        audit.record("account.invitedAgain", account.id, account.name, null, null);
    }
}
