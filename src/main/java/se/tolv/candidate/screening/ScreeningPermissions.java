package se.tolv.candidate.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.candidate.team.Colleague;
import se.tolv.candidate.team.Colleagues;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/** Who may rate the answers to a post's questions, and who may see what came of it. */
@ApplicationScoped
public class ScreeningPermissions {

    @Inject
    Colleagues colleagues;

    @Inject
    VacancyPermissions vacancies;

    @Inject
    CurrentActor actor;

    /** Whoever leads the recruitment, and those of its panel who have declared that nothing stands in the way. */
    public boolean mayReview(UUID vacancyId) {
        UUID me = actor.get().id();
        return colleagues.of(vacancyId).stream()
                .filter(Colleague::reviews)
                .anyMatch(reviewer -> reviewer.id().equals(me));
    }

    /**
     * @throws Problem 404 where this person has nothing to do with the screening
     */
    void requireSee(Vacancy vacancy) {
        if (!vacancies.mayChange(vacancy.unitId, vacancy.managerId) && !mayReview(vacancy.id)) {
            throw Problem.notFound();
        }
    }

    /**
     * @throws Problem 404 as {@link #requireSee}, 403 where they may only watch
     */
    void requireReview(Vacancy vacancy) {
        requireSee(vacancy);
        if (!mayReview(vacancy.id)) {
            throw Problem.forbidden();
        }
    }
}
