package se.tolv.account.unit;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.account.AccountMessages;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class UnitMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.SETTINGS;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String href() {
        return "/units";
    }

    @Override
    public String icon() {
        return "sitemap";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(AccountMessages.class).units();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }
}
