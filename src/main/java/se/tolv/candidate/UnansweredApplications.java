package se.tolv.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.closing.ClosingVacancy;

/** Nobody is left without an answer when a recruitment closes. */
@ApplicationScoped
class UnansweredApplications {

    @Inject
    Texts texts;

    void object(@Observes ClosingVacancy closing) {
        long waiting =
                Application.count("vacancyId = ?1 and stage in ?2", closing.vacancyId(), ApplicationStage.ACTIVE);
        if (waiting > 0) {
            closing.object(texts.of(CandidateMessages.class).stillWaiting(waiting));
        }
    }
}
