package se.tolv.vacancy.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.web.SiteAddress;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;
import se.tolv.vacancy.VacancyStatus;

/** Asks a colleague to assess the applicants. They assess nobody before they have declared that nothing stands in the way. */
@ApplicationScoped
public class AskAssessor {

    @Inject
    VacancyPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    @Inject
    SiteAddress site;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Whoever has been asked already is not asked again.
     *
     * @return the account's name
     * @throws Problem 404, 403, 409 where the case has ended, 422 where the account cannot assess
     */
    @Transactional
    public String ask(UUID vacancyId, AssessorForm form) {
        Vacancy vacancy = Vacancy.locked(vacancyId);
        permissions.requireChange(vacancy);
        if (VacancyStatus.TERMINAL.contains(vacancy.status)) {
            throw Problem.conflict(texts.of(PanelMessages.class).caseHasEnded());
        }
        check.check(form).refuseIfAny();
        Account account = assessing(form.accountId);
        boolean asked = PanelMember.of(vacancyId).stream().anyMatch(member -> member.accountId.equals(account.id));
        if (!asked) {
            new PanelMember(vacancyId, account.id, clock.instant()).persist();
            audit.record(
                    "vacancy.assessorAsked", vacancyId, vacancy.registryNumber, null, Map.of("assessor", account.name));
            tell(account, vacancy);
        }
        return account.name;
    }

    private Account assessing(UUID accountId) {
        return Account.<Account>findByIdOptional(accountId)
                .filter(Account::isActive)
                .filter(account -> !Collections.disjoint(account.roles, Panels.ASSESSING))
                .orElseThrow(() -> Problem.invalid(FieldErrors.of(
                        "accountId", texts.of(PanelMessages.class).unknownAssessor())));
    }

    private void tell(Account account, Vacancy vacancy) {
        Language spoken = account.language == null ? language.get() : account.language;
        PanelMessages messages = texts.in(spoken, PanelMessages.class);
        String title = vacancy.title.in(spoken);
        Stationery.Words words = new Stationery.Words(
                spoken,
                messages.letterSubject(title),
                List.of(messages.greeting(account.name), messages.letterText(title), messages.letterConflict()),
                messages.letterLink());
        outbox.put(stationery.letter(account.email, words, site.of("/assignments"), "vacancy", vacancy.id));
    }
}
