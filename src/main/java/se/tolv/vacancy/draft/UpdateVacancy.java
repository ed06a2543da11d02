package se.tolv.vacancy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;

/** Changes a draft. What has been advertised is a promise and stays as it is. */
@ApplicationScoped
public class UpdateVacancy {

    @Inject
    Drafts drafts;

    @Inject
    VacancyDraft draft;

    @Inject
    AuditTrail audit;

    /**
     * @param read the version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed it, 409 where it may not be changed, 422 with the wrong fields
     */
    @Transactional
    public void update(UUID id, VacancyForm form, int read) {
        Vacancy vacancy = drafts.toChange(id, read);
        draft.check(form, id).refuseIfAny();
        VacancyForm before = VacancyForm.of(vacancy);
        draft.write(form, vacancy);
        audit.record("vacancy.changed", id, vacancy.registryNumber, before, VacancyForm.of(vacancy));
    }
}
