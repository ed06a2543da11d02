package se.tolv.question;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class QuestionMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.METHOD;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String href() {
        return "/questions";
    }

    @Override
    public String icon() {
        return "message-question";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(QuestionMessages.class).bank();
    }

    @Override
    public boolean isFor(Actor actor) {
        return !actor.roles().isEmpty();
    }
}
