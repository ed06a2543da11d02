package se.tolv.reference.template;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class ReferenceMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.METHOD;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String href() {
        return "/reference-templates";
    }

    @Override
    public String icon() {
        return "messages";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(ReferenceMessages.class).references();
    }

    @Override
    public boolean isFor(Actor actor) {
        return !actor.roles().isEmpty();
    }
}
