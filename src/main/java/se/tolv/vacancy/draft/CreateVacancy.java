package se.tolv.vacancy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Creation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/** Opens a recruitment case, as a draft. */
@ApplicationScoped
public class CreateVacancy {

    @Inject
    VacancyPermissions permissions;

    @Inject
    VacancyDraft draft;

    @Inject
    RegistryNumbers registry;

    @Inject
    Creation creation;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param key the new case's key; a key that exists already creates nothing
     * @return the case's key
     * @throws Problem 403 where this person opens no cases, 422 with the fields that are wrong
     */
    @Transactional
    public UUID create(UUID key, VacancyForm form) {
        if (!permissions.mayCreate()) {
            throw Problem.forbidden();
        }
        draft.check(form, key).refuseIfAny();
        return creation.once(Vacancy.class, key, () -> make(key, form)).id;
    }

    private Vacancy make(UUID key, VacancyForm form) {
        Vacancy vacancy = new Vacancy(key, null, BilingualText.EMPTY, form.unitId, clock.instant());
        draft.write(form, vacancy);
        if (vacancy.registryNumber == null) {
            vacancy.registryNumber = registry.next();
        }
        vacancy.persist();
        audit.record("vacancy.created", vacancy.id, vacancy.registryNumber, null, VacancyForm.of(vacancy));
        return vacancy;
    }
}
