package se.tolv.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import se.tolv.account.password.PasswordLinks;
import se.tolv.account.signin.SignInWays;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.web.SiteAddress;

/** The mails with a link by which to choose a password, or to sign in where none is taken, in the reader's language or else in that of whoever causes them. */
@ApplicationScoped
public class AccountLetters {

    static final Duration INVITATION = Duration.ofDays(7);
    static final Duration FORGOTTEN = Duration.ofHours(1);

    @Inject
    SignInWays ways;

    @Inject
    PasswordLinks links;

    @Inject
    SiteAddress site;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    CurrentEmployer employer;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    void invite(Account account) {
        AccountMessages messages = texts.in(languageOf(account), AccountMessages.class);
        if (!ways.isPasswords()) {
            put(
                    account,
                    messages.invitationSubject(employer.get().name()),
                    List.of(
                            messages.greeting(account.name),
                            messages.invitationToOrganisation(employer.get().name())),
                    messages.signInWithOrganisation(),
                    site.of("/sign-in"));
            return;
        }
        send(
                account,
                INVITATION,
                messages.invitationSubject(employer.get().name()),
                List.of(
                        messages.greeting(account.name),
                        messages.invitationText(employer.get().name()),
                        messages.invitationValidity(INVITATION.toDays())));
    }

    public void forgotten(Account account) {
        AccountMessages messages = texts.in(languageOf(account), AccountMessages.class);
        send(
                account,
                FORGOTTEN,
                messages.forgottenSubject(),
                List.of(messages.greeting(account.name), messages.forgottenText(), messages.forgottenValidity()));
    }

    private void send(Account account, Duration validity, String subject, List<String> paragraphs) {
        String label = texts.in(languageOf(account), AccountMessages.class).choosePassword();
        put(account, subject, paragraphs, label, site.of(links.issue(account, validity)));
    }

    private void put(Account account, String subject, List<String> paragraphs, String label, String link) {
        Stationery.Words words = new Stationery.Words(languageOf(account), subject, paragraphs, label);
        outbox.put(stationery.letter(account.email, words, link, "account", account.id));
    }

    private Language languageOf(Account account) {
        return account.language == null ? language.get() : account.language;
    }
}
