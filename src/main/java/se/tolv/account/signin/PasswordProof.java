package se.tolv.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import se.tolv.account.Account;
import se.tolv.account.AccountMessages;
import se.tolv.account.password.Passwords;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.SecurityLog;

/** Asks whoever is signed in for their password, before something that a stolen session must not do. */
@ApplicationScoped
public class PasswordProof {

    /** Whoever has no password must have signed in so short a while ago. */
    private static final Duration RECENT = Duration.ofMinutes(15);

    @Inject
    SignInWays ways;

    @Inject
    SignInThrottle throttle;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /** Whether the person who asks has a password; not so where they sign in at the organisation only. */
    public boolean hasPassword() {
        return ways.isPasswords()
                && Account.count(
                                "id = ?1 and passwordHash is not null",
                                actor.get().id())
                        > 0;
    }

    /**
     * To be called before anything is read in the transaction: see {@link SignInThrottle#guess}.
     *
     * @param field the form's field that the password was typed in
     * @param address the network address that the request comes from
     * @return the account of the person who asks
     * @throws Problem 422 naming the field where this is not their password; 429 after too many failures
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Account require(String field, String password, String address) {
        Actor who = actor.get();
        SignInThrottle.Guess guess = throttle.guess(who.email(), address);
        Account account = Account.findById(who.id());
        if (!Passwords.matches(password, account.passwordHash)) {
            SecurityLog.warn("password-wrong", account.id, "asked again while signed in");
            throw wrong(field);
        }
        throttle.wasRight(guess);
        return account;
    }

    /**
     * For those who have typed none.
     *
     * @throws Problem 422 naming the field where they have one; 409 where they have none, and have not signed in just now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireWithout(String field) {
        if (hasPassword()) {
            throw wrong(field);
        }
        Actor who = actor.get();
        Session session = who.via() == Actor.Via.PAGE ? Session.findById(who.session()) : null;
        if (session == null || session.createdAt.plus(RECENT).isBefore(clock.instant())) {
            throw Problem.conflict(texts.of(AccountMessages.class).signInAnew((int) RECENT.toMinutes()));
        }
    }

    private Problem wrong(String field) {
        return Problem.invalid(field, texts.of(AccountMessages.class).wrongPresentPassword());
    }
}
