package se.tolv.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;

/** All staff read what is or was published; drafts and imported frameworks are for HR, who alone writes. */
@ApplicationScoped
public class FrameworkPermissions {

    @Inject
    CurrentActor actor;

    /** Whether this person may know of drafts and imported frameworks, and change them. */
    public boolean mayWrite() {
        return actor.get().is(Role.HR_SPECIALIST);
    }

    /**
     * @throws Problem 403
     */
    public void requireMayWrite() {
        if (!mayWrite()) {
            throw Problem.forbidden();
        }
    }

    /**
     * @throws Problem 404 where this person may not know of a framework of this status
     */
    public void requireMayRead(FrameworkStatus status) {
        if (!status.isPublic() && !mayWrite()) {
            throw Problem.notFound();
        }
    }
}
