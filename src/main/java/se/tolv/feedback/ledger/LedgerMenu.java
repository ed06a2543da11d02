package se.tolv.feedback.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class LedgerMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.FOLLOW_UP;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String href() {
        return "/ledger";
    }

    @Override
    public String icon() {
        return "chart-bar";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(LedgerMessages.class).ledger();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.HR_SPECIALIST);
    }
}
