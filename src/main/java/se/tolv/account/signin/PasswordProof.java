package se.tolv.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    @Inject
    SignInThrottle throttle;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

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
            throw Problem.invalid(field, texts.of(AccountMessages.class).wrongPresentPassword());
        }
        throttle.wasRight(guess);
        return account;
    }
}
