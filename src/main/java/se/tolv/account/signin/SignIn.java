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
import se.tolv.platform.identity.SecurityLog;

/**
 * Opens a session for a person who knows their password. Guessing is slowed down per account and per network address. A session
 * ends after {@link #SESSION}, and before where nothing is asked for in it for {@link #IDLE} (ADR 43).
 */
@ApplicationScoped
public class SignIn {

    public static final Duration SESSION = Duration.ofHours(12);
    public static final Duration IDLE = Duration.ofHours(2);

    /** How long the password that an operator was shown opens the choice of another. */
    static final Duration ONE_TIME = Duration.ofDays(7);

    private static final Duration TO_CHOOSE = Duration.ofMinutes(30);
    private static final int LONGEST_DEVICE = 300;

    @Inject
    Clock clock;

    @Inject
    SignInWays ways;

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
     * @throws Problem 403 where passwords are not taken, 429 after too many failures
     */
    @Transactional
    public Optional<Entry> withPassword(String email, String password, String address, String device) {
        ways.requirePasswords();
        SignInThrottle.Guess guess = throttle.guess(email, address);
        Optional<Account> account = Account.withEmail(email).filter(this::opens);
        boolean matches = Passwords.matches(
                password, account.map(found -> found.passwordHash).orElse(null));
        if (!matches) {
            failed(account, guess);
            return Optional.empty();
        }
        throttle.wasRight(guess);
        account.filter(found -> Passwords.isOutdated(found.passwordHash))
                .ifPresent(found -> found.passwordHash = Passwords.hash(password));
        return account.map(found -> found.oneTimePassword
                ? new Entry(null, passwordLinks.issue(found, TO_CHOOSE))
                : new Entry(open(found, device, "password"), null));
    }

    private boolean opens(Account account) {
        return account.isActive()
                && !(account.oneTimePassword && account.createdAt.plus(ONE_TIME).isBefore(clock.instant()));
    }

    /** The trail is kept for ever: it tells once that somebody has to wait, and the log of each failure. */
    private void failed(Optional<Account> account, SignInThrottle.Guess guess) {
        SecurityLog.warn("sign-in-failed", account.map(found -> found.id).orElse(null), "password");
        if (guess.last()) {
            account.ifPresent(guessed -> audit.record("account.guessedAt", guessed.id, guessed.name, null, null));
        }
    }

    /**
     * Opens a session for a person whose identity is proven. The one that the request came with ends.
     *
     * @param how by which they have proven it, for the log
     */
    @Transactional
    public String open(Account account, String device, String how) {
        endPresentSession();
        String secret = Secrets.next();
        Session session = new Session(Keys.next(), account.id);
        session.secretHash = Secrets.hash(secret);
        session.device = shortened(device);
        session.createdAt = clock.instant();
        session.lastSeenAt = session.createdAt;
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
        SecurityLog.info("signed-in", account.id, how);
        return secret;
    }

    private void endPresentSession() {
        Actor present = actor.get();
        if (present.via() == Actor.Via.PAGE && present.session() != null) {
            Session.update("revokedAt = ?1 where id = ?2 and revokedAt is null", clock.instant(), present.session());
        }
    }

    private static String shortened(String device) {
        return device == null || device.length() <= LONGEST_DEVICE ? device : device.substring(0, LONGEST_DEVICE);
    }
}
