package se.tolv.reference.setting;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class ReferenceSettingMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.SETTINGS;
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public String href() {
        return "/settings/references";
    }

    @Override
    public String icon() {
        return "settings";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(ReferenceSettingMessages.class).title();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.HR_SPECIALIST);
    }
}
