package se.tolv.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import se.tolv.account.Account;
import se.tolv.account.password.PasswordLinks;
import se.tolv.account.password.Passwords;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Secrets;

/** Opens a session for a person who knows their password. Guessing is slowed down per account and per network address. */
@ApplicationScoped
public class SignIn {

    public static final Duration SESSION = Duration.ofHours(12);
    private static final Duration TO_CHOOSE = Duration.ofMinutes(30);
    private static final int LONGEST_DEVICE = 300;

    @Inject
    Clock clock;

    @Inject
    SignInThrottle throttle;

    @Inject
    PasswordLinks passwordLinks;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    /**
     * What the right password opens: one of the two.
     *
     * @param session the secret of a session, for its cookie
     * @param passwordLink where the account has a one-time password: the path at which to choose one's own
     */
    public record Entry(String session, String passwordLink) {}

    /**
     * @param address the network address that the request comes from
     * @return empty where e-mail and password do not belong together
     * @throws Problem 429 after too many failures
     */
    @Transactional
    public Optional<Entry> withPassword(String email, String password, String address, String device) {
        throttle.check(email, address);
        Optional<Account> account = Account.withEmail(email).filter(Account::isActive);
        boolean matches = Passwords.matches(
                password, account.map(found -> found.passwordHash).orElse(null));
        if (!matches) {
            throttle.failed(email, address);
            return Optional.empty();
        }
        return account.map(found -> found.oneTimePassword
                ? new Entry(null, passwordLinks.issue(found, TO_CHOOSE))
                : new Entry(open(found, device), null));
    }

    /** Opens a session for a person whose identity is proven in another way. */
    @Transactional
    public String open(Account account, String device) {
        String secret = Secrets.next();
        Session session = new Session(Keys.next(), account.id);
        session.secretHash = Secrets.hash(secret);
        session.device = shortened(device);
        session.createdAt = clock.instant();
        session.expiresAt = session.createdAt.plus(SESSION);
        session.persist();
        Account.update("lastSignedInAt = ?1 where id = ?2", session.createdAt, account.id);
        actor.actAs(new Actor(
                account.id,
                account.name,
                account.email,
                account.roles,
                account.units,
                Actor.Via.PAGE,
                session.id,
                account.language));
        audit.record("account.signedIn", account.id, account.name, null, null);
        return secret;
    }

    private static String shortened(String device) {
        return device == null || device.length() <= LONGEST_DEVICE ? device : device.substring(0, LONGEST_DEVICE);
    }
}
