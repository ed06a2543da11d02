package se.tolv.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;

/**
 * Who may do what to a guide. HR edits every guide, and alone the templates; a manager edits their own guides and those
 * of the units they manage. What is published is read by all staff; a draft by those who may edit it.
 */
@ApplicationScoped
public class GuidePermissions {

    @Inject
    CurrentActor actor;

    public boolean mayCreate() {
        return actor.get().isAnyOf(Role.HR_SPECIALIST, Role.HIRING_MANAGER);
    }

    public boolean mayOfferTemplates() {
        return actor.get().is(Role.HR_SPECIALIST);
    }

    public boolean mayEdit(InterviewGuide guide) {
        Actor who = actor.get();
        if (who.is(Role.HR_SPECIALIST)) {
            return true;
        }
        boolean own = who.id() != null && who.id().equals(guide.ownerId);
        return who.is(Role.HIRING_MANAGER) && !guide.template && (own || mayUse(guide.unitId));
    }

    public boolean mayRead(InterviewGuide guide) {
        return mayEdit(guide) || (GuideStatus.OPEN.contains(guide.status) && actor.isSignedIn());
    }

    /** Whether this person may put a guide into this unit. */
    public boolean mayUse(UUID unitId) {
        Actor who = actor.get();
        return unitId != null && (who.is(Role.HR_SPECIALIST) || who.manages(unitId));
    }

    public void requireCreate() {
        if (!mayCreate()) {
            throw Problem.forbidden();
        }
    }

    public void requireRead(InterviewGuide guide) {
        if (!mayRead(guide)) {
            throw Problem.notFound();
        }
    }

    public void requireEdit(InterviewGuide guide) {
        requireRead(guide);
        if (!mayEdit(guide)) {
            throw Problem.forbidden();
        }
    }
}
