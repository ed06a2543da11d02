package se.tolv.candidate.letter;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class LetterTemplateMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.METHOD;
    }

    @Override
    public int order() {
        return 56;
    }

    @Override
    public String href() {
        return "/letter-templates";
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(LetterTextMessages.class).title();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.HR_SPECIALIST);
    }
}
