package se.tolv.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;

/** Whether the reader of a page may follow {@code {#historyLink type="guide" id=guide.id /}} to the object's history. */
@Named("history")
@RequestScoped
public class HistoryAccess {

    @Inject
    CurrentActor actor;

    public boolean isOpen() {
        return actor.get().isAnyOf(Role.ADMINISTRATOR, Role.HR_SPECIALIST);
    }
}
