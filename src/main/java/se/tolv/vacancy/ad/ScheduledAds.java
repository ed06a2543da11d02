package se.tolv.vacancy.ad;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.FieldErrors.FieldError;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.web.SiteAddress;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.draft.PublishVacancy;

/**
 * Publishes the ads whose time has come. Several nodes may do so at once: each case is locked while it is published, and
 * whoever comes second finds that nothing is left to do.
 */
@ApplicationScoped
public class ScheduledAds {

    @Inject
    EmployerWork work;

    @Inject
    EntityManager entities;

    @Inject
    PublishVacancy publishVacancy;

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    @Inject
    SiteAddress site;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** Not at once: on a first start there is no register of employers yet. */
    @Scheduled(
            every = "${tolv.publish.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishForEveryEmployer() {
        work.forEach("publish", this::publishAll);
    }

    /** Publishes what is due for the current employer, each ad in a transaction of its own. */
    public void publishAll() {
        for (UUID id : due()) {
            try {
                publishVacancy.publishAsPlanned(id);
            } catch (Problem refused) {
                QuarkusTransaction.requiringNew().run(() -> giveUp(id, refused.errors()));
            }
        }
    }

    private List<UUID> due() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select v.id from Vacancy v where v.publishAt <= :now order by v.publishAt", UUID.class)
                        .setParameter("now", clock.instant())
                        .getResultList());
    }

    /** Something has come to be missing since the time was set: a guide was retired, say. A person has to mend it. */
    private void giveUp(UUID id, FieldErrors missing) {
        Vacancy vacancy = Vacancy.locked(id);
        if (vacancy.publishAt == null) {
            return;
        }
        audit.record(
                "vacancy.notPublished",
                id,
                vacancy.registryNumber,
                Map.of("publishAt", vacancy.publishAt),
                Map.of(
                        "reasons",
                        missing.getAll().stream().map(FieldError::message).toList()));
        vacancy.publishAt = null;
        Account.<Account>findByIdOptional(vacancy.managerId).ifPresent(manager -> tell(manager, vacancy, missing));
    }

    private void tell(Account manager, Vacancy vacancy, FieldErrors missing) {
        Language spoken = manager.language == null ? Language.SV : manager.language;
        AdMessages messages = texts.in(spoken, AdMessages.class);
        String title = vacancy.title.in(spoken);
        List<String> paragraphs = new ArrayList<>(List.of(messages.greeting(manager.name), messages.letterText(title)));
        missing.getAll().forEach(lack -> paragraphs.add(lack.message()));
        Stationery.Words words =
                new Stationery.Words(spoken, messages.letterSubject(title), paragraphs, messages.letterLink());
        String link = site.of("/vacancies/" + vacancy.id);
        outbox.put(stationery.letter(manager.email, words, link, "vacancy", vacancy.id));
    }
}
