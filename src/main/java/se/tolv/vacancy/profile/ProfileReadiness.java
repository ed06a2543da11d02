package se.tolv.vacancy.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.draft.CheckingDraft;
import se.tolv.vacancy.draft.DraftStep;
import se.tolv.vacancy.profile.requirement.Requirement;

/** A post is not advertised before it is known what it demands. */
@ApplicationScoped
class ProfileReadiness {

    @Inject
    Texts texts;

    void check(@Observes CheckingDraft question) {
        ProfileMessages messages = texts.of(ProfileMessages.class);
        List<ProfileCompetency> competencies = ProfileCompetency.of(question.vacancyId());
        if (competencies.size() < ProfileCompetency.FEWEST) {
            question.missing(DraftStep.PROFILE, "competencies", messages.competenciesMissing(ProfileCompetency.FEWEST));
        }
        for (int i = 0; i < competencies.size(); i++) {
            if (competencies.get(i).need.isBlank()) {
                question.missing(DraftStep.PROFILE, "competencies." + i + ".need", messages.needMissing(i + 1));
            }
        }
        if (Requirement.count("vacancyId", question.vacancyId()) == 0) {
            question.advise(DraftStep.PROFILE, "requirements", messages.requirementsAdvice());
        }
    }
}
