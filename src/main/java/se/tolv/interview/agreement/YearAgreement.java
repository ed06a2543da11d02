package se.tolv.interview.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import se.tolv.interview.rating.RevealedRatings;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Clocks;

/** How assessors used the scale in the recruitments of a calendar year, as far as ratings are open to all. */
@ApplicationScoped
public class YearAgreement {

    private static final int EARLIEST = 2000;

    @Inject
    RevealedRatings revealed;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * By the day on which ratings were submitted. One query, a row for each scorecard of the year.
     *
     * @param typed a year; null or blank: this one
     * @throws Problem 403 for others than HR, 422 where it is no year between 2000 and this one
     */
    public RatedYear of(String typed) {
        int year = year(typed);
        return RatedYear.of(year, revealed.submittedBetween(start(year), start(year + 1)));
    }

    private int year(String typed) {
        int now = LocalDate.now(clock).getYear();
        if (typed == null || typed.isBlank()) {
            return now;
        }
        try {
            int year = Integer.parseInt(typed.strip());
            if (year >= EARLIEST && year <= now) {
                return year;
            }
        } catch (NumberFormatException none) {
            // Said below, as for a year that is out of range.
        }
        throw Problem.invalid("year", texts.of(AgreementMessages.class).noYear(EARLIEST, now));
    }

    private static Instant start(int year) {
        return Year.of(year).atDay(1).atStartOfDay(Clocks.STOCKHOLM).toInstant();
    }
}
