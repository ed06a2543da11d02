package se.tolv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class HistoryMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.SETTINGS;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String href() {
        return "/history";
    }

    @Override
    public String icon() {
        return "history";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(AuditMessages.class).history();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.isAnyOf(Role.ADMINISTRATOR, Role.HR_SPECIALIST);
    }
}
