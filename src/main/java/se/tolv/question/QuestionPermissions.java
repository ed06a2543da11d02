package se.tolv.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;

/**
 * Who may do what to questions. All staff read those in use; HR and administrators read every one; HR writes them;
 * managers suggest, and see what became of their own suggestions.
 */
@ApplicationScoped
public class QuestionPermissions {

    /** What a page offers the one who reads it. */
    public record Rights(boolean write, boolean suggest, boolean readAll) {}

    @Inject
    CurrentActor actor;

    public Rights rights() {
        Actor who = actor.get();
        boolean writes = who.is(Role.HR_SPECIALIST);
        return new Rights(
                writes, !writes && who.is(Role.HIRING_MANAGER), who.isAnyOf(Role.HR_SPECIALIST, Role.ADMINISTRATOR));
    }

    /** Whose questions the reader sees beside those in use. */
    public UUID reader() {
        return actor.get().id();
    }

    /**
     * @throws Problem 403
     */
    void requireWrite() {
        require(rights().write());
    }

    /**
     * @throws Problem 403
     */
    public void requireSuggest() {
        require(actor.get().is(Role.HIRING_MANAGER));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw Problem.forbidden();
        }
    }
}
