package se.tolv.interview.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.candidate.team.Colleague;
import se.tolv.candidate.team.Colleagues;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/** Who may rate the applicants that are interviewed, and who may know that they are. */
@ApplicationScoped
public class ScorecardPermissions {

    @Inject
    Colleagues colleagues;

    @Inject
    VacancyPermissions vacancies;

    @Inject
    CurrentActor actor;

    /** Whoever leads the recruitment, and those of its panel who have declared that nothing stands in the way. */
    public boolean assesses(UUID vacancyId) {
        UUID me = actor.get().id();
        return colleagues.of(vacancyId).stream()
                .filter(Colleague::reviews)
                .anyMatch(assessor -> assessor.id().equals(me));
    }

    /** Whether this person reads the applications of a recruitment. */
    public boolean reads(Vacancy vacancy) {
        return vacancies.mayChange(vacancy.unitId, vacancy.managerId);
    }

    /**
     * @throws Problem 404 where this person has nothing to do with the interviews
     */
    public void requireSee(Vacancy vacancy) {
        if (!reads(vacancy) && !assesses(vacancy.id)) {
            throw Problem.notFound();
        }
    }

    /**
     * @throws Problem 404 as {@link #requireSee}, 403 where they do not rate
     */
    public void requireAssess(Vacancy vacancy) {
        if (assesses(vacancy.id)) {
            return;
        }
        requireSee(vacancy);
        throw Problem.forbidden();
    }
}
