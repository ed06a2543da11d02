package se.tolv.guide.builder;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.guide.GuideMessages;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class GuideMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.METHOD;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String href() {
        return "/guides";
    }

    @Override
    public String icon() {
        return "clipboard-list";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(GuideMessages.class).guides();
    }

    @Override
    public boolean isFor(Actor actor) {
        return !actor.roles().isEmpty();
    }
}
