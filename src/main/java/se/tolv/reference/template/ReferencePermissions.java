package se.tolv.reference.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.tolv.guide.GuidePermissions;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;

/** Who may do what to a reference template: the same as to a guide. */
@ApplicationScoped
public class ReferencePermissions {

    @Inject
    CurrentActor actor;

    @Inject
    GuidePermissions guides;

    public boolean mayCreate() {
        return guides.mayCreate();
    }

    public boolean mayEdit(ReferenceTemplate template) {
        Actor who = actor.get();
        if (who.is(Role.HR_SPECIALIST)) {
            return true;
        }
        boolean own = who.id() != null && who.id().equals(template.ownerId);
        return who.is(Role.HIRING_MANAGER) && (own || guides.mayUse(template.unitId));
    }

    public void requireRead(ReferenceTemplate template) {
        boolean open = !template.isDraft() && actor.isSignedIn();
        if (!open && !mayEdit(template)) {
            throw Problem.notFound();
        }
    }

    public void requireEdit(ReferenceTemplate template) {
        requireRead(template);
        if (!mayEdit(template)) {
            throw Problem.forbidden();
        }
    }
}
