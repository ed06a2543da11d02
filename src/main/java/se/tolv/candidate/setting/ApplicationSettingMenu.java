package se.tolv.candidate.setting;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class ApplicationSettingMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.SETTINGS;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String href() {
        return "/settings/applications";
    }

    @Override
    public String icon() {
        return "settings";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(ApplicationSettingMessages.class).title();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.HR_SPECIALIST);
    }
}
