package se.tolv.feedback.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.platform.language.BilingualText;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(Set.of());

    @Test
    void isWorking_everyDayOf2005To2060_agreesWithTheLawComputedIndependently() {
        LocalDate end = LocalDate.of(2061, 1, 1);
        for (LocalDate date = LocalDate.of(2005, 1, 1); date.isBefore(end); date = date.plusDays(1)) {
            boolean weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
            boolean expected = !weekend && !freeByLaw(date.getYear()).contains(date);
            assertThat(days.isWorking(date)).as("%s", date).isEqualTo(expected);
        }
    }

    @Test
    void holiday_everyDayOf2005To2060_namesExactlyTheDaysOfTheLaw() {
        for (int year = 2005; year <= 2060; year++) {
            Set<LocalDate> named = LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(date -> days.holiday(date).isPresent())
                    .collect(Collectors.toSet());
            assertThat(named).isEqualTo(freeByLaw(year));
        }
    }

    /** The algorithm below against the dates that Svenska kyrkan and almanacs print. */
    @ParameterizedTest
    @CsvSource({"2005-03-27", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"})
    void easter_ofTheTestItself_isAsPrinted(LocalDate printed) {
        assertThat(easter(printed.getYear())).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        // Early and late Easter: Good Friday, the Saturday, Easter Monday, the Tuesday after.
        "2008-03-21, false",
        "2008-03-22, false",
        "2008-03-24, false",
        "2008-03-25, true",
        "2038-04-23, false",
        "2038-04-26, false",
        "2038-04-27, true",
        // Maundy Thursday, Valborg, Twelfth Night, the Friday before All Saints and the day after Ascension are worked.
        "2026-04-02, true",
        "2026-04-30, true",
        "2026-01-05, true",
        "2026-10-30, true",
        "2026-05-15, true",
        // Ascension Day, National Day on a Monday, Whit Monday (a holiday until 2004).
        "2026-05-14, false",
        "2033-06-06, false",
        "2026-05-25, true",
        // Eves.
        "2026-06-19, false",
        "2026-12-24, false",
        "2026-12-31, false",
        "2026-12-23, true",
        "2026-12-30, true",
        // Boxing Day on a Thursday, and a plain Monday in year 9999.
        "2024-12-26, false",
        "9999-11-01, true"
    })
    void isWorking_daysThatAreEasilyMistaken_areRight(LocalDate date, boolean working) {
        assertThat(days.isWorking(date)).isEqualTo(working);
    }

    @Test
    void isWorking_employersClosedDay_isFalse() {
        LocalDate klamdag = LocalDate.of(2026, 5, 15);

        assertThat(new WorkingDays(Set.of(klamdag)).isWorking(klamdag)).isFalse();
        assertThat(new WorkingDays(Set.of(klamdag)).holiday(klamdag)).isEmpty();
    }

    @Test
    void holiday_midsummerEve_isNamedInBothLanguagesWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("sv-SE"));
            assertThat(days.holiday(LocalDate.of(2031, 6, 20)))
                    .contains(new BilingualText("Midsommarafton", "Midsummer Eve"));
            assertThat(days.holiday(LocalDate.of(2031, 6, 19))).isEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void holiday_twoOnOneDay_namesBoth() {
        BilingualText both = days.holiday(LocalDate.of(2008, 5, 1)).orElseThrow();

        assertThat(both.sv()).contains("Kristi himmelfärdsdag").contains("Första maj");
    }

    @ParameterizedTest
    @CsvSource({
        // A week without holidays; over a weekend; from a Saturday; from a holiday; over Christmas and New Year.
        "2026-03-02, 5, 2026-03-09", "2026-03-06, 1, 2026-03-09", "2026-03-07, 1, 2026-03-09",
        "2026-06-19, 1, 2026-06-22", "2026-12-23, 1, 2026-12-28", "2026-12-30, 1, 2027-01-04",
        "2026-12-23, 5, 2027-01-05", "2026-04-02, 1, 2026-04-07", "2026-03-07, 0, 2026-03-07"
    })
    void plusWorkingDays_counts_workingDaysOnly(LocalDate from, int amount, LocalDate expected) {
        assertThat(days.plusWorkingDays(from, amount)).isEqualTo(expected);
    }

    @Test
    void plusWorkingDays_closedDaysBetween_areNotCounted() {
        WorkingDays closedOnFriday = new WorkingDays(Set.of(LocalDate.of(2026, 5, 15)));

        assertThat(closedOnFriday.plusWorkingDays(LocalDate.of(2026, 5, 13), 1)).isEqualTo("2026-05-18");
    }

    @Test
    void plusWorkingDays_negative_isRefused() {
        assertThatThrownBy(() -> days.plusWorkingDays(LocalDate.of(2026, 5, 13), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("days");
    }

    @Test
    void due_firstAndLastSecondOfADay_areDueTheSameDay() {
        Limit fiveDays = new Limit(5, LimitUnit.WORKING_DAYS);
        Instant expected = at("2026-03-09T23:59:59");

        assertThat(days.due(at("2026-03-02T00:00:00"), fiveDays).at()).isEqualTo(expected);
        assertThat(days.due(at("2026-03-02T23:59:59"), fiveDays).at()).isEqualTo(expected);
        assertThat(days.due(at("2026-03-03T00:00:00"), fiveDays).at()).isEqualTo(at("2026-03-10T23:59:59"));
    }

    /** The years of the tables above have every holiday of a date on every weekday, and Easter within three days of its bounds. */
    @Test
    void years2005To2060_haveEachHolidayOnEachWeekdayAndEasterEarlyAndLate() {
        for (String fixed :
                List.of("--01-01", "--01-06", "--05-01", "--06-06", "--12-24", "--12-25", "--12-26", "--12-31")) {
            Set<DayOfWeek> weekdays = IntStream.rangeClosed(2005, 2060)
                    .mapToObj(year -> MonthDay.parse(fixed).atYear(year).getDayOfWeek())
                    .collect(Collectors.toSet());
            assertThat(weekdays).as(fixed).hasSize(7);
        }
        List<MonthDay> easters = IntStream.rangeClosed(2005, 2060)
                .mapToObj(year -> MonthDay.from(easter(year)))
                .sorted()
                .toList();
        assertThat(easters.get(0)).isBetween(MonthDay.of(3, 22), MonthDay.of(3, 24));
        assertThat(easters.get(easters.size() - 1)).isBetween(MonthDay.of(4, 23), MonthDay.of(4, 25));
    }

    /** Day by day, with the clocks computed from the directive (2000/84/EG) instead of a table of zones. */
    @Test
    void due_firstAndLastSecondOfEveryDayOf2005To2060_agreesWithTheLawComputedIndependently() {
        LocalDate end = LocalDate.of(2061, 1, 1);
        Map<Integer, Set<LocalDate>> free = IntStream.rangeClosed(2004, 2062)
                .boxed()
                .collect(Collectors.toMap(year -> year, WorkingDaysTest::freeByLaw));
        for (LocalDate date = LocalDate.of(2005, 1, 1); date.isBefore(end); date = date.plusDays(1)) {
            for (int amount : new int[] {1, 3, 5, 10}) {
                Instant expected = instantByLaw(nthWorkingDay(date, amount, free), 86_399);
                Limit limit = new Limit(amount, LimitUnit.WORKING_DAYS);
                assertThat(days.due(instantByLaw(date, 0), limit).at())
                        .as("00:00:00 on %s", date)
                        .isEqualTo(expected);
                assertThat(days.due(instantByLaw(date, 86_399), limit).at())
                        .as("23:59:59 on %s", date)
                        .isEqualTo(expected);
            }
        }
    }

    private static LocalDate nthWorkingDay(LocalDate event, int amount, Map<Integer, Set<LocalDate>> free) {
        LocalDate date = event;
        for (int left = amount; left > 0; ) {
            date = date.plusDays(1);
            boolean weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
            left -= weekend || free.get(date.getYear()).contains(date) ? 0 : 1;
        }
        return date;
    }

    /** @param second of the day by the clock; not within the hour of a switch */
    private static Instant instantByLaw(LocalDate date, int second) {
        LocalDate forward = lastSundayOf(date.getYear(), 3);
        LocalDate back = lastSundayOf(date.getYear(), 10);
        boolean afterNight = second > 3 * 3_600;
        boolean summer = date.isAfter(forward) && date.isBefore(back)
                || date.equals(forward) && afterNight
                || date.equals(back) && !afterNight;
        return date.atStartOfDay().plusSeconds(second).toInstant(ZoneOffset.ofHours(summer ? 2 : 1));
    }

    private static LocalDate lastSundayOf(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    @Test
    void due_eventOfADayThatIsAnotherInUtc_countsFromTheDayInStockholm() {
        Instant afterMidnight = Instant.parse("2026-07-05T22:30:00Z");

        assertThat(days.due(afterMidnight, new Limit(1, LimitUnit.WORKING_DAYS)).at())
                .isEqualTo(Instant.parse("2026-07-07T21:59:59Z"));
    }

    @Test
    void due_zeroDays_isTheEndOfTheDayItself() {
        assertThat(days.due(at("2026-03-07T12:00:00"), new Limit(0, LimitUnit.WORKING_DAYS))
                        .at())
                .isEqualTo(at("2026-03-07T23:59:59"));
    }

    /** Clocks go forward on 29 March 2026 and back on 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-27T23:30:00+01:00, 1, WORKING_DAYS, 2026-03-30T23:59:59+02:00",
        "2026-03-29T01:59:59+01:00, 1, WORKING_DAYS, 2026-03-30T23:59:59+02:00",
        "2026-03-29T03:00:00+02:00, 1, CALENDAR_DAYS, 2026-03-30T23:59:59+02:00",
        "2026-03-28T12:00:00+01:00, 0, CALENDAR_DAYS, 2026-03-28T23:59:59+01:00",
        "2026-10-25T02:30:00+02:00, 1, WORKING_DAYS, 2026-10-26T23:59:59+01:00",
        "2026-10-25T02:30:00+01:00, 1, WORKING_DAYS, 2026-10-26T23:59:59+01:00",
        "2026-10-24T12:00:00+02:00, 1, CALENDAR_DAYS, 2026-10-25T23:59:59+01:00",
        "2026-03-28T12:00:00+01:00, 48, HOURS, 2026-03-30T13:00:00+02:00",
        "2026-10-24T12:00:00+02:00, 48, HOURS, 2026-10-26T11:00:00+01:00"
    })
    void due_aroundTheSwitchOfClocks_isRight(
            OffsetDateTime event, int amount, LimitUnit unit, OffsetDateTime expected) {
        assertThat(days.due(event.toInstant(), new Limit(amount, unit)).at()).isEqualTo(expected.toInstant());
    }

    @Test
    void due_calendarDays_countsHolidaysToo() {
        assertThat(days.due(at("2026-12-23T10:00:00"), new Limit(2, LimitUnit.CALENDAR_DAYS))
                        .at())
                .isEqualTo(at("2026-12-25T23:59:59"));
    }

    @Test
    void due_overTheEndOfYear9999_isStillComputed() {
        assertThat(days.due(at("9999-12-30T10:00:00"), new Limit(3, LimitUnit.WORKING_DAYS))
                        .at())
                .isAfter(at("9999-12-31T23:59:59"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Limit.MOST + 1})
    void limit_outOfRange_isRefused(int amount) {
        assertThatThrownBy(() -> new Limit(amount, LimitUnit.HOURS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount");
    }

    private static Instant at(String inStockholm) {
        return LocalDateTime.parse(inStockholm).atZone(WorkingDays.ZONE).toInstant();
    }

    /** Lagen (1989:253) om allmänna helgdagar as it stands since 2005, and the three eves. Sundays are left out. */
    private static Set<LocalDate> freeByLaw(int year) {
        LocalDate easter = easter(year);
        LocalDate midsummer = saturdayFrom(LocalDate.of(year, 6, 20));
        Stream<LocalDate> fixed = Stream.of("--01-01", "--01-06", "--05-01", "--06-06", "--12-25", "--12-26")
                .map(day -> MonthDay.parse(day).atYear(year));
        Stream<LocalDate> moving = Stream.of(
                easter.minusDays(2),
                easter,
                easter.plusDays(1),
                easter.plusDays(39),
                easter.plusDays(49),
                midsummer,
                saturdayFrom(LocalDate.of(year, 10, 31)));
        Stream<LocalDate> eves =
                Stream.of(midsummer.minusDays(1), LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 31));
        return Stream.of(fixed, moving, eves).flatMap(date -> date).collect(Collectors.toSet());
    }

    private static LocalDate saturdayFrom(LocalDate first) {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** The Gregorian Easter by Meeus, Jones and Butcher (Meeus: Astronomical Algorithms, 1991, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
