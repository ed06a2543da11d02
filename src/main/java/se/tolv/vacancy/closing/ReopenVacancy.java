package se.tolv.vacancy.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyMessages;
import se.tolv.vacancy.VacancyPermissions;
import se.tolv.vacancy.VacancyStatus;

/** Takes the end of a recruitment back, closed or aborted: it goes on where it was before. */
@ApplicationScoped
public class ReopenVacancy {

    @Inject
    VacancyPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Event<VacancyReopened> reopened;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Asked twice, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed it, 409 where it has not ended, 422 without a reason
     */
    @Transactional
    public void reopen(UUID id, ReopenForm form, int read) {
        Vacancy vacancy = Vacancy.locked(id);
        permissions.requireChange(vacancy);
        if (!vacancy.status.canBeUndone() && read < vacancy.version) {
            return;
        }
        Versions.requireSame(read, vacancy.version);
        check.check(form).refuseIfAny();
        VacancyStatus end = vacancy.status;
        if (!end.canBeUndone()) {
            throw Problem.conflict(texts.of(VacancyMessages.class).hasNotEnded());
        }
        vacancy.reopen();
        audit.record(
                "vacancy.reopened",
                id,
                vacancy.registryNumber,
                Map.of("status", end),
                Map.of("status", vacancy.statusAt(clock.instant()), "reason", form.reason.strip()));
        reopened.fire(new VacancyReopened(id, end));
    }
}
