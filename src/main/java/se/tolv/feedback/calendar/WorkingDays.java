package se.tolv.feedback.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.tolv.platform.language.BilingualText;

/**
 * The days on which an employer in Sweden works, and when a limit counted in them is reached.
 *
 * <p>Not working days are Saturdays, Sundays, public holidays (lagen 1989:253 om allmänna helgdagar), midsommarafton,
 * julafton and nyårsafton (which lagen 1930:173 om beräkning av lagstadgad tid, 2 §, puts on a level with them), and
 * the employer's own closed days. Other eves, such as trettondagsafton and allhelgonaafton, are working
 * days unless the employer closes.
 *
 * <p>The law of today is applied to every year; it has had its present wording since 2005, when nationaldagen became a
 * public holiday and annandag pingst ceased to be one.
 */
public final class WorkingDays {

    /** Where the employers are: a day begins and ends by the clocks there. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** When the working day begins. */
    public static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** The library's texts without a language are English; asked for English it would answer in the machine's. */
    private static final Locale ENGLISH = Locale.ROOT;

    private static final HolidayManager SWEDEN =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private static final Map<Integer, Map<LocalDate, BilingualText>> HOLIDAYS_BY_YEAR = new ConcurrentHashMap<>();

    /** Nobody's recruitments span more; whoever asks for all the years there are fills no memory. */
    private static final int MOST_YEARS_KEPT = 200;

    private final Set<LocalDate> closedDays;

    /** @param closedDays on which the employer does not work, beside weekends and holidays; may be empty */
    public WorkingDays(Set<LocalDate> closedDays) {
        this.closedDays = Set.copyOf(closedDays);
    }

    /** Whether the employer works on this day. */
    public boolean isWorking(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !closedDays.contains(date) && holiday(date).isEmpty();
    }

    /** The name of the holiday, or of the eve that counts as one; empty on other days, Sundays and closed days too. */
    public Optional<BilingualText> holiday(LocalDate date) {
        if (HOLIDAYS_BY_YEAR.size() > MOST_YEARS_KEPT) {
            HOLIDAYS_BY_YEAR.clear();
        }
        return Optional.ofNullable(HOLIDAYS_BY_YEAR
                .computeIfAbsent(date.getYear(), WorkingDays::holidays)
                .get(date));
    }

    /**
     * The {@code days}-th working day after a day, which itself is day 0 whether it is a working day or not.
     *
     * @throws IllegalArgumentException when {@code days} is negative
     */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days: must not be negative, is " + days);
        }
        LocalDate date = from;
        int passed = 0;
        while (passed < days) {
            date = date.plusDays(1);
            passed += isWorking(date) ? 1 : 0;
        }
        return date;
    }

    /**
     * The {@code days}-th working day before a day.
     *
     * @throws IllegalArgumentException when {@code days} is negative
     */
    public LocalDate minusWorkingDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days: must not be negative, is " + days);
        }
        LocalDate date = from;
        int passed = 0;
        while (passed < days) {
            date = date.minusDays(1);
            passed += isWorking(date) ? 1 : 0;
        }
        return date;
    }

    /** How many working days lie after the first day, up to and with the last: 0 where that is not later. */
    public int between(LocalDate first, LocalDate last) {
        int passed = 0;
        for (LocalDate date = first.plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            passed += isWorking(date) ? 1 : 0;
        }
        return passed;
    }

    /**
     * The last moment at which a duty that an event began is still done in time: for days 23:59:59 of the last day in
     * {@link #ZONE}, day 0 being the day of the event there; for hours exactly so many hours after the event.
     */
    public Due due(Instant event, Limit limit) {
        LocalDate dayOfEvent = event.atZone(ZONE).toLocalDate();
        return Due.of(
                limit.unit(),
                switch (limit.unit()) {
                    case WORKING_DAYS -> endOf(plusWorkingDays(dayOfEvent, limit.amount()));
                    case CALENDAR_DAYS -> endOf(dayOfEvent.plusDays(limit.amount()));
                    case HOURS -> event.plus(limit.amount(), ChronoUnit.HOURS);
                });
    }

    /** When the working day begins on a day, in {@link #ZONE}. */
    public static Instant morningOf(LocalDate date) {
        return date.atTime(MORNING).atZone(ZONE).toInstant();
    }

    /** The last second of a day in {@link #ZONE}. */
    public static Instant endOf(LocalDate date) {
        return date.atTime(END_OF_DAY).atZone(ZONE).toInstant();
    }

    /** Two holidays may fall on one day: Kristi himmelsfärdsdag on 1 May 2008. */
    private static Map<LocalDate, BilingualText> holidays(int year) {
        return SWEDEN.getHolidays(Year.of(year)).stream()
                .sorted()
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, WorkingDays::name, WorkingDays::both));
    }

    private static BilingualText name(Holiday holiday) {
        return new BilingualText(holiday.getDescription(SWEDISH), holiday.getDescription(ENGLISH));
    }

    private static BilingualText both(BilingualText one, BilingualText other) {
        return new BilingualText(one.sv() + ", " + other.sv(), one.en() + ", " + other.en());
    }
}
