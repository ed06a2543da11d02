package se.tolv.candidate.note;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class MentionMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.WORK;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String href() {
        return "/mentions";
    }

    @Override
    public String icon() {
        return "at";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(NoteMessages.class).mentions();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.isAnyOf(Role.HR_SPECIALIST, Role.HIRING_MANAGER);
    }
}
