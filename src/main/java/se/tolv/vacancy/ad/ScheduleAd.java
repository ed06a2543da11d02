package se.tolv.vacancy.ad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;
import se.tolv.vacancy.draft.Drafts;

/** Lets a complete draft be published by itself at a time, or takes that back. Until then it stays as it is. */
@ApplicationScoped
public class ScheduleAd {

    @Inject
    Drafts drafts;

    @Inject
    VacancyPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Asked twice, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed it, 409 where it is no draft or has a time already, 422
     *     where the time is wrong or the draft lacks something
     */
    @Transactional
    public void schedule(UUID vacancyId, ScheduleForm form, int read) {
        Vacancy vacancy = Vacancy.locked(vacancyId);
        permissions.requireChange(vacancy);
        FieldErrors wrong = check.check(form);
        if (wrong.isEmpty() && form.instant().equals(vacancy.publishAt) && read < vacancy.version) {
            return;
        }
        drafts.toChange(vacancyId, read);
        check(vacancy, form, wrong).refuseIfAny();
        drafts.missing(vacancy).refuseIfAny();
        vacancy.publishAt = form.instant();
        audit.record(
                "vacancy.scheduled", vacancyId, vacancy.registryNumber, null, Map.of("publishAt", vacancy.publishAt));
    }

    private FieldErrors check(Vacancy vacancy, ScheduleForm form, FieldErrors errors) {
        AdMessages messages = texts.of(AdMessages.class);
        if (errors.isEmpty()) {
            Instant wanted = form.instant();
            if (!wanted.isAfter(clock.instant())) {
                errors.add("day", messages.timeHasPassed());
            } else if (vacancy.applicationDeadline != null && !wanted.isBefore(closingDay(vacancy))) {
                errors.add("day", messages.timeAfterDeadline());
            }
        }
        return errors;
    }

    /** As when it is published at once: the last day to apply is tomorrow at the earliest. */
    private static Instant closingDay(Vacancy vacancy) {
        return Vacancy.closesAt(vacancy.applicationDeadline.minusDays(1));
    }

    /**
     * Asked twice, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed it, 409 where no time has been set
     */
    @Transactional
    public void takeBack(UUID vacancyId, int read) {
        Vacancy vacancy = Vacancy.locked(vacancyId);
        permissions.requireChange(vacancy);
        if (vacancy.publishAt == null && read < vacancy.version) {
            return;
        }
        Versions.requireSame(read, vacancy.version);
        if (vacancy.publishAt == null) {
            throw Problem.conflict(texts.of(AdMessages.class).notScheduled());
        }
        Instant planned = vacancy.publishAt;
        vacancy.publishAt = null;
        audit.record("vacancy.unscheduled", vacancyId, vacancy.registryNumber, Map.of("publishAt", planned), null);
    }
}
