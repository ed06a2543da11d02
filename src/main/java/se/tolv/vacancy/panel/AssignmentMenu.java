package se.tolv.vacancy.panel;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class AssignmentMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.WORK;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String href() {
        return "/assignments";
    }

    @Override
    public String icon() {
        return "checklist";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(PanelMessages.class).assignments();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.isAnyOf(Role.ASSESSOR, Role.HIRING_MANAGER, Role.HR_SPECIALIST);
    }
}
