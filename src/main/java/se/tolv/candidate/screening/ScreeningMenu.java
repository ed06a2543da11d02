package se.tolv.candidate.screening;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class ScreeningMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.WORK;
    }

    @Override
    public int order() {
        return 18;
    }

    @Override
    public String href() {
        return "/screenings";
    }

    @Override
    public String icon() {
        return "list-check";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(ScreeningMessages.class).mine();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.isAnyOf(Role.HR_SPECIALIST, Role.HIRING_MANAGER, Role.ASSESSOR);
    }
}
