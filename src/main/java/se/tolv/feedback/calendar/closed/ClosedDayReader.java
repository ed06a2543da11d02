package se.tolv.feedback.calendar.closed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tolv.feedback.calendar.CalendarMessages;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;

/** Reads closed days from a calendar file (iCalendar, RFC 5545) or from a list with a day and its name on each line. */
@ApplicationScoped
class ClosedDayReader {

    /** A day and its name. */
    record Line(LocalDate day, String name) {}

    private static final String FIELD = "text";
    private static final int LONGEST_NAME = 200;
    private static final int MOST_DAYS = 2_000;

    /** An event that is longer is hardly a holiday, and would fill the calendar. */
    private static final int LONGEST_EVENT_DAYS = 60;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final Pattern DAY_AND_NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[\\s,;]+(\\S.*)");

    @Inject
    Texts texts;

    /** The days in their order, each once; what is wrong is added to the errors, each with its line. */
    List<Line> read(String text, FieldErrors errors) {
        boolean file = text.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR");
        Map<LocalDate, String> days = file ? events(text, errors) : lines(text, errors);
        if (errors.isEmpty() && days.isEmpty()) {
            errors.add(FIELD, messages().noDays());
        }
        if (days.size() > MOST_DAYS) {
            errors.add(FIELD, messages().tooManyClosedDays(MOST_DAYS));
        }
        List<Line> found = new ArrayList<>();
        days.forEach((day, name) -> found.add(new Line(day, name)));
        return found;
    }

    private Map<LocalDate, String> lines(String text, FieldErrors errors) {
        Map<LocalDate, String> days = new TreeMap<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty()) {
                continue;
            }
            Matcher parts = DAY_AND_NAME.matcher(line);
            if (!parts.matches()) {
                errors.add(FIELD, messages().lineNeeds(i + 1));
            } else {
                String problem = put(days, parts.group(1), parts.group(2));
                if (problem != null) {
                    errors.add(FIELD, messages().lineWrong(i + 1, problem));
                }
            }
        }
        return days;
    }

    /** @return what is wrong, or null */
    private String put(Map<LocalDate, String> days, String day, String name) {
        try {
            return put(days, LocalDate.parse(day), name);
        } catch (DateTimeException notADay) {
            return messages().noSuchDay(day);
        }
    }

    private String put(Map<LocalDate, String> days, LocalDate day, String name) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            return messages().noSuchDay(day.toString());
        }
        String clean = name.replaceAll("\\p{C}", " ").strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            return messages().nameNeeded(LONGEST_NAME);
        }
        days.putIfAbsent(day, clean);
        return null;
    }

    private Map<LocalDate, String> events(String text, FieldErrors errors) {
        Map<LocalDate, String> days = new TreeMap<>();
        ICalendar calendar = parsed(text);
        if (calendar == null || !text.toUpperCase(Locale.ROOT).contains("END:VCALENDAR")) {
            errors.add(FIELD, messages().noCalendarFile());
            return days;
        }
        int number = 0;
        for (VEvent event : calendar.getEvents()) {
            number++;
            String problem = putEvent(days, event);
            if (problem != null) {
                errors.add(FIELD, messages().eventWrong(number, problem));
            }
        }
        return days;
    }

    private static ICalendar parsed(String text) {
        try {
            return Biweekly.parse(text).first();
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private String putEvent(Map<LocalDate, String> days, VEvent event) {
        if (event.getDateStart() == null || event.getDateStart().getValue() == null) {
            return messages().eventWithoutDay();
        }
        if (event.getRecurrenceRule() != null) {
            return messages().eventRepeats();
        }
        LocalDate first = day(event.getDateStart().getValue());
        // An all-day event ends on the day after its last one.
        LocalDate end = event.getDateEnd() == null || event.getDateEnd().getValue() == null
                ? first.plusDays(1)
                : end(event.getDateEnd().getValue());
        String name = event.getSummary() == null ? "" : event.getSummary().getValue();
        if (end.isAfter(first.plusDays(LONGEST_EVENT_DAYS))) {
            return messages().eventTooLong(LONGEST_EVENT_DAYS);
        }
        String problem = put(days, first, name == null ? "" : name);
        for (LocalDate day = first.plusDays(1); problem == null && day.isBefore(end); day = day.plusDays(1)) {
            problem = put(days, day, name);
        }
        return problem;
    }

    private static LocalDate end(ICalDate end) {
        return end.hasTime() ? day(end).plusDays(1) : day(end);
    }

    /** A date without a time is a day wherever one is; one with a time is meant where the employers are. */
    private static LocalDate day(ICalDate date) {
        if (!date.hasTime() && date.getRawComponents() != null) {
            DateTimeComponents parts = date.getRawComponents();
            return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
        }
        return date.toInstant().atZone(WorkingDays.ZONE).toLocalDate();
    }

    private CalendarMessages messages() {
        return texts.of(CalendarMessages.class);
    }
}
