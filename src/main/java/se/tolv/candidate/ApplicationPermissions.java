package se.tolv.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/**
 * Who may read and handle applications: whoever may change the vacancy, and nobody else. A union observer reads the
 * vacancy but not who has applied. A candidate may take their own application back.
 */
@ApplicationScoped
public class ApplicationPermissions {

    @Inject
    VacancyPermissions vacancies;

    @Inject
    CurrentActor actor;

    /**
     * @throws Problem 404 where this person may not know of the vacancy, 403 where they may only read the vacancy itself
     */
    public void require(Vacancy vacancy) {
        require(vacancy.unitId, vacancy.managerId);
    }

    public void require(UUID unitId, UUID managerId) {
        vacancies.requireRead(unitId, managerId);
        if (!vacancies.mayChange(unitId, managerId)) {
            throw Problem.forbidden();
        }
    }

    /**
     * @throws Problem 404 where it is not this candidate's own
     */
    public void requireOwn(Application application) {
        if (!isOwn(application)) {
            throw Problem.notFound();
        }
    }

    private boolean isOwn(Application application) {
        Actor who = actor.get();
        return who.via() == Actor.Via.PUBLIC && application.candidateId.equals(who.id());
    }

    /**
     * @throws Problem as {@link #require(Vacancy)}
     */
    public void requireWithdraw(Application application, Vacancy vacancy) {
        if (!isOwn(application)) {
            require(vacancy);
        }
    }
}
