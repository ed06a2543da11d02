package se.tolv.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;

/**
 * Who may do what to a vacancy. HR does everything; a manager what concerns their units and the cases they lead; a union
 * observer reads. To other units' managers a case does not exist.
 */
@ApplicationScoped
public class VacancyPermissions {

    @Inject
    CurrentActor actor;

    /** Whether this person sees the cases of every unit. */
    public boolean seesAll() {
        return actor.get().isAnyOf(Role.HR_SPECIALIST, Role.UNION_OBSERVER);
    }

    public boolean mayCreate() {
        return actor.get().isAnyOf(Role.HR_SPECIALIST, Role.HIRING_MANAGER);
    }

    /** Whether this person may open cases for the unit. */
    public boolean mayRecruitFor(UUID unitId) {
        Actor who = actor.get();
        return who.is(Role.HR_SPECIALIST) || (who.is(Role.HIRING_MANAGER) && who.manages(unitId));
    }

    public boolean mayChange(UUID unitId, UUID managerId) {
        Actor who = actor.get();
        return mayRecruitFor(unitId) || (who.is(Role.HIRING_MANAGER) && who.id().equals(managerId));
    }

    /**
     * @throws Problem 404 where this person may not know of the case
     */
    public void requireRead(UUID unitId, UUID managerId) {
        if (!seesAll() && !mayChange(unitId, managerId)) {
            throw Problem.notFound();
        }
    }

    /**
     * @throws Problem 404 where this person may not know of the case, 403 where they may only read it
     */
    public void requireChange(Vacancy vacancy) {
        requireRead(vacancy.unitId, vacancy.managerId);
        if (!mayChange(vacancy.unitId, vacancy.managerId)) {
            throw Problem.forbidden();
        }
    }
}
