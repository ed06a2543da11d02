package se.tolv.equality.impact;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.equality.EqualityMessages;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class EqualityMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.FOLLOW_UP;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public String href() {
        return "/equality";
    }

    @Override
    public String icon() {
        return "scale";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(EqualityMessages.class).equality();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.HR_SPECIALIST);
    }
}
