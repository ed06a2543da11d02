package se.tolv.equality.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.tolv.equality.EqualityMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;

/** Reads what is chosen to look at. */
@ApplicationScoped
class ImpactChoice {

    private static final int YEARS = 6;
    private static final int FIRST = 2000;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /** This year and those before it. */
    List<Integer> years() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.range(0, YEARS).mapToObj(ago -> now - ago).toList();
    }

    /**
     * @return null where nothing is chosen
     * @throws Problem 422 where it is no year
     */
    Integer year(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            int year = Integer.parseInt(typed.strip());
            if (year >= FIRST && year <= LocalDate.now(clock).getYear()) {
                return year;
            }
        } catch (NumberFormatException notANumber) {
            // As wrong as one that is out of range.
        }
        throw Problem.invalid("year", texts.of(EqualityMessages.class).notAYear());
    }

    /**
     * @return null where nothing is chosen
     * @throws Problem 404 where it is no key
     */
    UUID unit(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(typed.strip());
        } catch (IllegalArgumentException notAKey) {
            throw Problem.notFound();
        }
    }
}
