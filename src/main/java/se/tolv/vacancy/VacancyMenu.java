package se.tolv.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class VacancyMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.WORK;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String href() {
        return "/vacancies";
    }

    @Override
    public String icon() {
        return "briefcase";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(VacancyMessages.class).vacancies();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.isAnyOf(Role.HR_SPECIALIST, Role.HIRING_MANAGER, Role.UNION_OBSERVER);
    }
}
