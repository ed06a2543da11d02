package se.tolv.platform.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.language.Language;

/** Days and times as people say them, in Stockholm: {@code {cdi:days.spoken(vacancy.applicationDeadline)}}. */
@Named("days")
@RequestScoped
public class Days {

    @Inject
    CurrentLanguage language;

    /** {@code torsdag 3 december 2026}. */
    public String spoken(LocalDate day) {
        return spoken(day, language.get());
    }

    /** {@code 3 december 2026}. */
    public String plain(LocalDate day) {
        return format(day, "d MMMM yyyy", language.get());
    }

    /** The day of an instant: {@code 3 december 2026}. */
    public String plain(Instant instant) {
        return plain(of(instant));
    }

    /** {@code 3 december 2026 14:05}. */
    public String moment(Instant instant) {
        return instant.atZone(Clocks.STOCKHOLM)
                .format(DateTimeFormatter.ofPattern(
                        "d MMMM yyyy HH:mm", language.get().locale()));
    }

    /** The day of an instant in Stockholm. */
    public static LocalDate of(Instant instant) {
        return instant.atZone(Clocks.STOCKHOLM).toLocalDate();
    }

    /** As {@link #spoken(LocalDate)}, in the language of somebody else than who asks: for mails. */
    public static String spoken(LocalDate day, Language language) {
        return format(day, "EEEE d MMMM yyyy", language);
    }

    /** {@code torsdag 3 december 2026 kl. 09.00–10.00}, by the clocks in Stockholm. */
    public String span(Instant from, Instant to) {
        return span(from, to, language.get());
    }

    /** As {@link #span(Instant, Instant)}, in the language of somebody else than who asks: for mails. */
    public static String span(Instant from, Instant to, Language language) {
        String day = spoken(of(from), language);
        return language == Language.SV
                ? day + " kl. " + clock(from, "HH.mm", language) + "–" + clock(to, "HH.mm", language)
                : day + ", " + clock(from, "HH:mm", language) + "–" + clock(to, "HH:mm", language);
    }

    /** As {@link #span(Instant, Instant)}, or from one moment to another where that is on another day. */
    public String period(Instant from, Instant to) {
        return of(from).equals(of(to)) ? span(from, to) : moment(from) + " – " + moment(to);
    }

    /** Hours and minutes: {@code 09.00–10.00}, {@code 09:00–10:00}. */
    public String hours(Instant from, Instant to) {
        Language spoken = language.get();
        String pattern = spoken == Language.SV ? "HH.mm" : "HH:mm";
        return clock(from, pattern, spoken) + "–" + clock(to, pattern, spoken);
    }

    private static String clock(Instant instant, String pattern, Language language) {
        return instant.atZone(Clocks.STOCKHOLM).format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    private static String format(LocalDate day, String pattern, Language language) {
        return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
    }
}
