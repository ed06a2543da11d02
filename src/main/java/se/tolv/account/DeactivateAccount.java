package se.tolv.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import se.tolv.account.password.PasswordLink;
import se.tolv.account.signin.Session;
import se.tolv.account.token.ApiToken;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;

/** Closes an account, with its sessions, its API tokens and its links; and opens it again, without them. */
@ApplicationScoped
public class DeactivateAccount {

    @Inject
    Clock clock;

    @Inject
    LastAdministrator lastAdministrator;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @throws Problem 404, 409 where it is closed already or the last administrator's, 412 where somebody changed it since
     */
    @Transactional
    public void deactivate(UUID id, int version) {
        Account account = Accounts.found(id);
        Versions.requireSame(version, account.version);
        if (!account.isActive()) {
            throw Problem.conflict(texts.of(AccountMessages.class).alreadyDeactivated());
        }
        if (lastAdministrator.is(account)) {
            throw Problem.conflict(texts.of(AccountMessages.class).lastAdministrator());
        }
        Instant now = clock.instant();
        account.deactivatedAt = now;
        Session.endAll(id, now);
        ApiToken.endAll(id, now);
        PasswordLink.endAll(id, now);
        audit.record("account.deactivated", id, account.name, null, null);
    }

    /**
     * @throws Problem 404, 409 where it is open, 412 where somebody changed it since
     */
    @Transactional
    public void reactivate(UUID id, int version) {
        Account account = Accounts.found(id);
        Versions.requireSame(version, account.version);
        if (account.isActive()) {
            throw Problem.conflict(texts.of(AccountMessages.class).alreadyActive());
        }
        account.deactivatedAt = null;
        audit.record("account.reactivated", id, account.name, null, null);
    }
}
