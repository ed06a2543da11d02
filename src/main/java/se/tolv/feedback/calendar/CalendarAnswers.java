package se.tolv.feedback.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import se.tolv.platform.error.Choices;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;

/** Answers what the employer's calendar says, to questions as people and programs write them. */
@ApplicationScoped
public class CalendarAnswers {

    private static final int MOST_YEARS = 10;

    private static final int FIRST_YEAR = 1900;

    /** The last one that ISO 8601 writes with four digits. */
    private static final int LAST_YEAR = 9999;

    @Inject
    EmployerCalendar calendar;

    @Inject
    Choices choices;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    /**
     * Each day from the first to the last.
     *
     * @throws Problem 422 naming {@code from} or {@code to}
     */
    public List<CalendarDay> days(String from, String to) {
        FieldErrors errors = FieldErrors.none();
        LocalDate first = day("from", from, errors);
        LocalDate last = day("to", to, errors);
        errors.refuseIfAny();
        if (last.isBefore(first)) {
            throw Problem.invalid("to", messages().dayOrder());
        }
        if (first.plusYears(MOST_YEARS).isBefore(last)) {
            throw Problem.invalid("to", messages().daysTooMany(MOST_YEARS));
        }
        return first.datesUntil(last.plusDays(1)).map(this::day).toList();
    }

    private CalendarDay day(LocalDate date) {
        WorkingDays days = calendar.workingDays();
        String name = days.holiday(date)
                .map(holiday -> holiday.in(language.get()))
                .orElse(calendar.closedDays().get(date));
        return new CalendarDay(date, days.isWorking(date), name);
    }

    /**
     * @param days the limit's number
     * @throws Problem 422 naming {@code event}, {@code days} or {@code unit}
     */
    public DueTime due(String event, String days, String unit) {
        FieldErrors errors = FieldErrors.none();
        OffsetDateTime start = moment(event, errors);
        int amount = amount(days, errors);
        errors.refuseIfAny();
        Limit limit = new Limit(amount, choices.oneOf(LimitUnit.class, "unit", unit));
        OffsetDateTime due = calendar.workingDays()
                .due(start.toInstant(), limit)
                .at()
                .atZone(WorkingDays.ZONE)
                .toOffsetDateTime();
        if (!isInReach(due.getYear())) {
            throw Problem.invalid("days", messages().dueTooLate(LAST_YEAR));
        }
        return new DueTime(start, limit, due);
    }

    /**
     * The day that somebody wrote.
     *
     * @throws Problem 422 naming the field
     */
    public LocalDate day(String field, String value) {
        FieldErrors errors = FieldErrors.none();
        LocalDate day = day(field, value, errors);
        errors.refuseIfAny();
        return day;
    }

    private LocalDate day(String field, String value, FieldErrors errors) {
        try {
            LocalDate day = LocalDate.parse(value == null ? "" : value.strip());
            if (isInReach(day.getYear())) {
                return day;
            }
        } catch (DateTimeException notADay) {
            // named below
        }
        errors.add(field, messages().dayNeeded());
        return null;
    }

    /** In an address, an offset's plus sign that nobody escaped arrives as a space. */
    private OffsetDateTime moment(String value, FieldErrors errors) {
        try {
            OffsetDateTime moment =
                    OffsetDateTime.parse(value == null ? "" : value.strip().replace(' ', '+'));
            if (isInReach(moment.getYear())) {
                return moment;
            }
        } catch (DateTimeException notAMoment) {
            // named below
        }
        errors.add("event", messages().eventNeeded());
        return null;
    }

    private int amount(String value, FieldErrors errors) {
        try {
            int amount = Integer.parseInt(value == null ? "" : value.strip());
            if (amount >= 1 && amount <= Limit.MOST) {
                return amount;
            }
        } catch (NumberFormatException notANumber) {
            // named below
        }
        errors.add("days", messages().limitNeeded(Limit.MOST));
        return 0;
    }

    private static boolean isInReach(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private CalendarMessages messages() {
        return texts.of(CalendarMessages.class);
    }
}
