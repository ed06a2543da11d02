package se.tolv.reference.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.candidate.Application;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.SiteAddress;
import se.tolv.reference.referee.Referee;
import se.tolv.reference.setting.ReferenceSetting;
import se.tolv.vacancy.Vacancy;

/**
 * The mails to referees, and those that tell the one who leads the recruitment. A referee's mails are filed under the request,
 * not under the application, and are disposed of with it.
 */
@ApplicationScoped
public class RequestLetters {

    /** What mails about a request are filed under. */
    public static final String ABOUT = "referenceRequest";

    /** What the leader of the recruitment is told. */
    public enum News {
        NAMED,
        ANSWERED,
        DECLINED,
        UNANSWERED
    }

    @Inject
    Stationery stationery;

    @Inject
    SiteAddress site;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** Asks the referee. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(ReferenceRequest request, Referee referee) {
        send(request, referee, false);
    }

    /** Asks once more, with a link that works as long as a new one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remind(ReferenceRequest request, Referee referee) {
        send(request, referee, true);
    }

    private void send(ReferenceRequest request, Referee referee, boolean again) {
        Instant now = clock.instant();
        Instant expires = now.plus(Duration.ofDays(ReferenceSetting.current().linkDays));
        Application application = Application.required(request.applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        Account manager = Account.findById(vacancy.managerId);
        Language language = request.language;
        RequestMessages words = texts.in(language, RequestMessages.class);
        String title = vacancy.title.in(language);
        var letter = new Stationery.Words(
                language,
                again ? words.reminderSubject(application.name) : words.askSubject(application.name),
                List.of(
                        words.greeting(referee.name),
                        again ? words.reminderText(application.name, title) : words.askText(application.name, title),
                        words.askHow(Days.spoken(Days.of(expires), language)),
                        words.askContact(manager.name, manager.email)),
                words.askOpen());
        String link = site.of("/referee/" + ReferenceLink.next(request.id, expires));
        outbox.put(stationery.letter(referee.email, letter, link, ABOUT, request.id));
        referee.mailedAt = now;
    }

    /** Neither the applicant's nor the referee's name leaves the house in a mail to staff. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellManager(UUID applicationId, News news) {
        Vacancy vacancy = Vacancy.required(Application.required(applicationId).vacancyId);
        Account manager = Account.findById(vacancy.managerId);
        Language language = manager.language == null ? Language.SV : manager.language;
        RequestMessages words = texts.in(language, RequestMessages.class);
        String title = vacancy.title.in(language);
        var letter = new Stationery.Words(
                language,
                words.newsSubject(title),
                List.of(words.greeting(manager.name), words.news(news), words.newsCase(title, vacancy.registryNumber)),
                words.newsOpen());
        outbox.put(stationery.letter(
                manager.email,
                letter,
                site.of("/applications/" + applicationId + "/references"),
                "account",
                manager.id));
    }
}
