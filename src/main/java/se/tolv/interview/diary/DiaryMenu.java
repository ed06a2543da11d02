package se.tolv.interview.diary;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.interview.schedule.ScheduleMessages;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class DiaryMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.WORK;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public String href() {
        return "/interviews";
    }

    @Override
    public String icon() {
        return "calendar-event";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(ScheduleMessages.class).interviews();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.isAnyOf(Role.ASSESSOR, Role.HIRING_MANAGER, Role.HR_SPECIALIST);
    }
}
