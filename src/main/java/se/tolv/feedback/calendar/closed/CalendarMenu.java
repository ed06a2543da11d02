package se.tolv.feedback.calendar.closed;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.feedback.calendar.CalendarMessages;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.menu.MenuEntry;
import se.tolv.platform.web.menu.MenuSection;

@ApplicationScoped
class CalendarMenu implements MenuEntry {

    @Override
    public MenuSection section() {
        return MenuSection.SETTINGS;
    }

    @Override
    public int order() {
        return 74;
    }

    @Override
    public String href() {
        return "/calendar";
    }

    @Override
    public String icon() {
        return "calendar-off";
    }

    @Override
    public String label(Texts texts) {
        return texts.of(CalendarMessages.class).calendar();
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.is(Role.HR_SPECIALIST);
    }
}
