package se.tolv.feedback.owed;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class OwedMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.WORK;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String href() {
        return "/owed";
    }

    @Override
    public String icon() {
        return "message-circle-2";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(FeedbackMessages.class).owed();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.isAnyOf(Role.HIRING_MANAGER, Role.HR_SPECIALIST);
    }
}
