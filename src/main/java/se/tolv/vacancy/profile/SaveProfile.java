package se.tolv.vacancy.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.draft.ApplicantQuestions;
import se.tolv.vacancy.draft.Drafts;
import se.tolv.vacancy.profile.requirement.Requirement;
import se.tolv.vacancy.profile.requirement.RequirementForm;

/** Replaces the requirement profile of a draft. What has been advertised stays as it is. */
@ApplicationScoped
public class SaveProfile {

    @Inject
    Drafts drafts;

    @Inject
    ProfileCheck check;

    @Inject
    Profiles profiles;

    @Inject
    ApplicantQuestions questions;

    @Inject
    AuditTrail audit;

    /**
     * @param read the vacancy's version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed the vacancy, 409 where it is no draft to be changed, 422
     *     naming the fields that are wrong
     */
    @Transactional
    public void save(UUID vacancyId, ProfileForm form, int read) {
        Vacancy vacancy = drafts.toChange(vacancyId, read);
        check.check(
                        form,
                        Requirement.askedIn(vacancyId).stream()
                                .map(requirement -> requirement.question)
                                .toList())
                .refuseIfAny();
        ProfileFacts before = profiles.facts(vacancyId);
        drafts.hasChanged(vacancy);
        boolean suggested = questions.areSuggested(vacancy);
        write(vacancyId, form);
        if (suggested) {
            vacancy.questions = questions.of(vacancy.guideId, vacancyId);
        }
        audit.record("vacancy.profileChanged", vacancyId, vacancy.registryNumber, before, profiles.facts(vacancyId));
    }

    static void write(UUID vacancyId, ProfileForm form) {
        Requirement.delete("vacancyId", vacancyId);
        ProfileCompetency.delete("vacancyId", vacancyId);
        List<RequirementForm> requirements = form.requirements.stream()
                .sorted(Comparator.comparing(requirement -> requirement.kind))
                .toList();
        for (int i = 0; i < requirements.size(); i++) {
            RequirementForm typed = requirements.get(i);
            Requirement requirement = new Requirement(vacancyId, i + 1, typed.kind, typed.text(), typed.judgedBy);
            requirement.question = typed.question == null ? null : typed.question.question();
            requirement.persist();
        }
        for (int i = 0; i < form.competencies.size(); i++) {
            ProfileCompetencyForm typed = form.competencies.get(i);
            ProfileCompetency competency = new ProfileCompetency(vacancyId, i + 1, typed.competencyId);
            competency.weight = typed.times();
            competency.weightReason = typed.times() == 1 ? "" : ProfileCompetencyForm.strip(typed.weightReason);
            competency.need = ProfileCompetencyForm.strip(typed.need);
            competency.persist();
        }
    }
}
