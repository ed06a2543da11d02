package se.tolv.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import se.tolv.account.Account;
import se.tolv.account.AccountLetters;
import se.tolv.account.signin.SignInWays;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.form.FormCheck;

/** Sends a link by which to choose a new password, and tells whoever asks nothing about whether there is an account. */
@ApplicationScoped
public class ForgottenPassword {

    /** Whoever asks again so soon gets no second mail: nobody's letter box can be filled. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    Clock clock;

    @Inject
    SignInWays ways;

    @Inject
    FormCheck check;

    @Inject
    AccountLetters letters;

    @Inject
    AuditTrail audit;

    /**
     * @throws Problem 403 where passwords are not taken, 422 where this is no address
     */
    @Transactional
    public void send(EmailForm form) {
        ways.requirePasswords();
        check.check(form).refuseIfAny();
        Account.withEmail(form.email)
                .filter(Account::isActive)
                .filter(account ->
                        !PasswordLink.issuedSince(account.id, clock.instant().minus(PAUSE)))
                .ifPresent(this::send);
    }

    private void send(Account account) {
        letters.forgotten(account);
        audit.record("account.passwordLinkSent", account.id, account.name, null, null);
    }
}
