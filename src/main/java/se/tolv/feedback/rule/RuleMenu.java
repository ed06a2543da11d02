package se.tolv.feedback.rule;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class RuleMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.SETTINGS;
    }

    @Override
    public int order() {
        return 73;
    }

    @Override
    public String href() {
        return "/rules";
    }

    @Override
    public String icon() {
        return "clock-check";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(RuleMessages.class).rules();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.HR_SPECIALIST);
    }
}
