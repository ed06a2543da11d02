package se.tolv.candidate.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class DisclosureMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.WORK;
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public String href() {
        return "/disclosures";
    }

    @Override
    public String icon() {
        return "file-search";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(DisclosureMessages.class).disclosures();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.isAnyOf(Role.HIRING_MANAGER, Role.HR_SPECIALIST);
    }
}
