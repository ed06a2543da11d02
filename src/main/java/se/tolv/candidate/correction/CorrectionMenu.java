package se.tolv.candidate.correction;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class CorrectionMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.WORK;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public String href() {
        return "/corrections";
    }

    @Override
    public String icon() {
        return "user-edit";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(CorrectionMessages.class).title();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.HR_SPECIALIST);
    }
}
