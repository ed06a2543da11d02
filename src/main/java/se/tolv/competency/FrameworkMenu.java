package se.tolv.competency;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class FrameworkMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.METHOD;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String href() {
        return "/frameworks";
    }

    @Override
    public String icon() {
        return "circle-dotted";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(CompetencyMessages.class).frameworks();
    }

    @Override
    public boolean isFor(Actor actor) {
        return !actor.roles().isEmpty();
    }
}
