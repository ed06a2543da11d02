package se.tolv.feedback.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the calendar: days off, closed days, deadlines. */
@MessageBundle("calendar")
public interface CalendarMessages {

    @Message
    String calendar();

    @Message
    String calendarHelp();

    @Message
    String closedDays();

    @Message
    String noClosedDays();

    @Message
    String noClosedDaysHelp();

    @Message
    String day();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String add();

    @Message
    String addTitle();

    @Message
    String remove();

    @Message
    String removeQuestion(String name);

    @Message
    String removeHelp();

    @Message
    String added(String name);

    @Message
    String addedOne();

    @Message
    String addedMany(int count);

    @Message
    String removed(String name);

    @Message
    String importTitle();

    @Message
    String importHelp();

    @Message
    String file();

    @Message
    String list();

    @Message
    String importAction();

    @Message
    String daysOff(int year);

    @Message
    String otherYear(int year);

    @Message
    String weekendToo();

    @Message
    String closedAlready();

    @Message
    String noDays();

    @Message
    String tooManyClosedDays(int most);

    @Message
    String lineNeeds(int line);

    @Message
    String lineWrong(int line, String problem);

    @Message
    String noSuchDay(String day);

    @Message
    String nameNeeded(int most);

    @Message
    String noCalendarFile();

    @Message
    String eventWrong(int number, String problem);

    @Message
    String eventWithoutDay();

    @Message
    String eventRepeats();

    @Message
    String eventTooLong(int days);

    @Message
    String dayNeeded();

    @Message
    String dayOrder();

    @Message
    String daysTooMany(int years);

    @Message
    String eventNeeded();

    @Message
    String limitNeeded(int most);

    @Message
    String dueTooLate(int year);
}
