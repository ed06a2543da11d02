package se.tolv.interview.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import se.tolv.platform.error.Problem;
import se.tolv.platform.time.Clocks;

/** Which day a list of interviews begins at. */
@ApplicationScoped
public class DiaryDays {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    @Inject
    Clock clock;

    /**
     * @param asked an ISO date; null or blank: today in Stockholm
     * @throws Problem 400 where it is no day
     */
    public LocalDate of(String asked) {
        if (asked == null || asked.isBlank()) {
            return clock.instant().atZone(Clocks.STOCKHOLM).toLocalDate();
        }
        try {
            LocalDate day = LocalDate.parse(asked.strip());
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
        } catch (DateTimeException notADay) {
            // falls through to the refusal
        }
        throw Problem.of(Problem.Kind.MALFORMED);
    }
}
