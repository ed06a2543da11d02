package se.tolv.interview.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class AgreementMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.FOLLOW_UP;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public String href() {
        return "/agreement";
    }

    @Override
    public String icon() {
        return "arrows-join";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(AgreementMessages.class).agreement();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.HR_SPECIALIST);
    }
}
