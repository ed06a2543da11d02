package se.tolv.interview.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.interview.Interview;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;
import se.tolv.vacancy.panel.PanelMember;

/**
 * Who may do what to an interview. Whoever handles a recruitment's applications plans its interviews; those who interview
 * read their own and say that they were held; a candidate answers for their own. To everybody else it does not exist.
 */
@ApplicationScoped
public class InterviewPermissions {

    @Inject
    ApplicationPermissions applications;

    @Inject
    VacancyPermissions vacancies;

    @Inject
    CurrentActor actor;

    /**
     * @throws Problem 404 where this person may not know of the recruitment, 403 where they may only read it
     */
    public Vacancy requirePlan(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        applications.require(vacancy);
        return vacancy;
    }

    public boolean mayPlan(Vacancy vacancy) {
        return actor.get().isAnyOf(Role.HR_SPECIALIST, Role.HIRING_MANAGER)
                && vacancies.mayChange(vacancy.unitId, vacancy.managerId);
    }

    /**
     * For the one who interviews, beside those who plan.
     *
     * @throws Problem 404
     */
    public void requireTakePart(Interview interview) {
        Vacancy vacancy = Vacancy.required(interview.vacancyId);
        if (!mayPlan(vacancy) && !interviews(interview, vacancy)) {
            throw Problem.notFound();
        }
    }

    private boolean interviews(Interview interview, Vacancy vacancy) {
        UUID me = actor.get().id();
        return me != null
                && actor.isSignedIn()
                && interview.slotId != null
                && InterviewSlot.<InterviewSlot>findById(interview.slotId)
                        .assessors
                        .contains(me)
                && (me.equals(vacancy.managerId) || PanelMember.assesses(me, vacancy.id));
    }

    /** Whether it is the candidate of this application who acts. */
    public boolean isOwn(Application application) {
        Actor who = actor.get();
        return who.via() == Actor.Via.PUBLIC && application.candidateId.equals(who.id());
    }

    /**
     * @throws Problem 404 where it is not this candidate's own
     */
    public void requireOwn(Interview interview) {
        if (!isOwn(Application.required(interview.applicationId))) {
            throw Problem.notFound();
        }
    }

    /**
     * For what either side does.
     *
     * @return whether it is the candidate who acts
     * @throws Problem as {@link #requirePlan}
     */
    public boolean requireEitherSide(Interview interview) {
        boolean own = isOwn(Application.required(interview.applicationId));
        if (!own) {
            requirePlan(interview.vacancyId);
        }
        return own;
    }
}
