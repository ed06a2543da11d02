package se.tolv.vacancy.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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

/** Ends a recruitment without a hire, with a reason that the candidates are told. */
@ApplicationScoped
public class AbortVacancy {

    @Inject
    VacancyPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Event<VacancyAborted> aborted;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param read the version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed it, 409 where it has ended already, 422 without a reason
     */
    @Transactional
    public void abort(UUID id, AbortForm form, int read) {
        Vacancy vacancy = Vacancy.locked(id);
        permissions.requireChange(vacancy);
        if (vacancy.isRepeat(VacancyStatus.ABORTED, read)) {
            return;
        }
        Versions.requireSame(read, vacancy.version);
        check.check(form).refuseIfAny();
        Instant now = clock.instant();
        VacancyStatus before = vacancy.statusAt(now);
        if (!before.canBecome(VacancyStatus.ABORTED)) {
            throw Problem.conflict(texts.of(VacancyMessages.class).hasEnded());
        }
        vacancy.abortReason = form.reason.strip();
        vacancy.become(VacancyStatus.ABORTED, now);
        audit.record(
                "vacancy.aborted",
                id,
                vacancy.registryNumber,
                Map.of("status", before),
                Map.of("status", vacancy.status, "reason", vacancy.abortReason));
        aborted.fire(new VacancyAborted(id, vacancy.abortReason));
    }
}
