package se.tolv.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.tolv.account.Account;
import se.tolv.account.AccountMessages;
import se.tolv.account.signin.PasswordProof;
import se.tolv.account.signin.Session;
import se.tolv.account.signin.SignIn;
import se.tolv.account.signin.SignInWays;
import se.tolv.account.token.ApiToken;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;

/**
 * Gives an account the password that its holder chose, and signs them in. Whoever was signed in with the old one is not any more.
 * A password that is chosen by a link was perhaps stolen before: the API tokens end with it. Whoever changes theirs because they
 * want to says whether the programs that work with their tokens stop.
 */
@ApplicationScoped
public class ChoosePassword {

    @Inject
    Clock clock;

    @Inject
    SignInWays ways;

    @Inject
    PasswordRules rules;

    @Inject
    SignIn signIn;

    @Inject
    PasswordProof proof;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * Whose link this is; empty where it does not work any more.
     *
     * @throws Problem 403 where passwords are not taken, as by all that follows
     */
    @Transactional
    public Optional<String> nameBehind(String linkSecret) {
        ways.requirePasswords();
        return PasswordLink.holderOf(linkSecret, clock.instant()).map(account -> account.name);
    }

    /**
     * @return the secret of the session that is opened
     * @throws Problem 404 where the link does not work any more, 422 where the password does not do
     */
    @Transactional
    public String byLink(String linkSecret, String password, String device) {
        ways.requirePasswords();
        Account account = PasswordLink.holderOf(linkSecret, clock.instant())
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.NOT_FOUND, texts.of(AccountMessages.class).passwordLinkGone()));
        ApiToken.endAll(account.id, clock.instant());
        return choose(account, password, device, "link");
    }

    /**
     * For the person who is signed in and knows the password they have.
     *
     * @param address the network address that the request comes from
     * @return the secret of the session that takes the place of every earlier one
     * @throws Problem 422 where the present password is another, or the new one does not do; 429 after too many failures
     */
    @Transactional
    public String instead(PasswordForm form, String address, String device) {
        ways.requirePasswords();
        Account account = proof.require("present", form.present, address);
        if (form.endTokens) {
            ApiToken.endAll(account.id, clock.instant());
        }
        return choose(account, form.password, device, "changed password");
    }

    private String choose(Account account, String password, String device, String how) {
        FieldErrors errors = FieldErrors.none();
        rules.check("password", password, errors);
        errors.refuseIfAny();
        Instant now = clock.instant();
        account.passwordHash = Passwords.hash(password);
        account.oneTimePassword = false;
        PasswordLink.endAll(account.id, now);
        Session.endAll(account.id, now);
        String session = signIn.open(account, device, how);
        audit.record("account.passwordChosen", account.id, account.name, null, null);
        return session;
    }
}
