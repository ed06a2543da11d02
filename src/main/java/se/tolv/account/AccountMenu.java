package se.tolv.account;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class AccountMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.SETTINGS;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String href() {
        return "/accounts";
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(AccountMessages.class).accounts();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.isAnyOf(Role.ADMINISTRATOR, Role.HR_SPECIALIST);
    }
}
