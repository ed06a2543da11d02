package se.tolv.candidate.anonymity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.draft.VacancyPublished;

/** Lets HR decide whether applicants are screened without their names. Those who are not to know them do not decide it. */
@ApplicationScoped
public class ChangeAnonymity {

    @Inject
    AuditTrail audit;

    @Inject
    Locks locks;

    /**
     * @throws Problem 404
     */
    @Transactional
    public void ofVacancy(UUID vacancyId, AnonymityForm form) {
        Vacancy vacancy = Vacancy.locked(vacancyId);
        AnonymitySetting setting = AnonymitySetting.<AnonymitySetting>find("vacancyId", vacancyId)
                .firstResultOptional()
                .orElseGet(() -> stored(vacancyId));
        boolean before = setting.anonymous;
        setting.anonymous = form.anonymous;
        if (before != form.anonymous) {
            audit.record(
                    "vacancy.anonymityChanged",
                    vacancyId,
                    vacancy.registryNumber,
                    Map.of("anonymous", before),
                    Map.of("anonymous", form.anonymous));
        }
    }

    /** For the posts that are published from now on; those that are out keep what they have. */
    @Transactional
    public void ofEmployer(AnonymityForm form) {
        locks.take("anonymity");
        AnonymitySetting setting = AnonymitySetting.<AnonymitySetting>find("vacancyId is null")
                .firstResultOptional()
                .orElseGet(() -> stored(null));
        boolean before = setting.anonymous;
        setting.anonymous = form.anonymous;
        if (before != form.anonymous) {
            audit.record(
                    "anonymity.defaultChanged",
                    setting.id,
                    "",
                    Map.of("anonymous", before),
                    Map.of("anonymous", form.anonymous));
        }
    }

    void published(@Observes VacancyPublished event) {
        if (AnonymitySetting.count("vacancyId", event.vacancyId()) == 0) {
            new AnonymitySetting(event.vacancyId(), AnonymitySetting.ofEmployer()).persist();
        }
    }

    private static AnonymitySetting stored(UUID vacancyId) {
        AnonymitySetting setting = new AnonymitySetting(vacancyId, true);
        setting.persist();
        return setting;
    }
}
