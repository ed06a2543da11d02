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
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyMessages;
import se.tolv.vacancy.VacancyPermissions;
import se.tolv.vacancy.VacancyStatus;

/** Ends a recruitment in which everybody has their answer. */
@ApplicationScoped
public class CloseVacancy {

    @Inject
    VacancyPermissions permissions;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ClosingVacancy> closing;

    @Inject
    Event<VacancyClosed> closed;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param read the version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed it, 409 with every reason why it may not close yet
     */
    @Transactional
    public void close(UUID id, int read) {
        Vacancy vacancy = Vacancy.locked(id);
        permissions.requireChange(vacancy);
        if (vacancy.isRepeat(VacancyStatus.CLOSED, read)) {
            return;
        }
        Versions.requireSame(read, vacancy.version);
        Instant now = clock.instant();
        VacancyStatus before = vacancy.statusAt(now);
        if (!before.canBecome(VacancyStatus.CLOSED)) {
            throw Problem.conflict(texts.of(VacancyMessages.class).cannotClose());
        }
        ClosingVacancy question = new ClosingVacancy(id);
        closing.fire(question);
        if (!question.objections().isEmpty()) {
            throw Problem.conflict(String.join(" ", question.objections()));
        }
        vacancy.become(VacancyStatus.CLOSED, now);
        audit.record(
                "vacancy.closed",
                id,
                vacancy.registryNumber,
                Map.of("status", before),
                Map.of("status", vacancy.status));
        closed.fire(new VacancyClosed(id));
    }
}
