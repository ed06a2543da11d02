package se.tolv.benchmark.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.UUID;
import se.tolv.vacancy.VacancyStatus;

/**
 * One recruitment of the data set, which goes its way in step with the calendar: five days from the need to the ad, three
 * weeks to apply, ten days to the interviews, a month to the decision, six weeks to the end.
 *
 * @param number from 0, in the order of time
 * @param reached how far it has come
 */
record Recruitment(int number, UUID id, Instant created, Instant now, VacancyStatus reached, int applications) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    static Recruitment of(int number, Instant created, Instant now, int applications, SplittableRandom random) {
        Recruitment undecided =
                new Recruitment(number, Ids.at(created, random), created, now, VacancyStatus.DRAFT, applications);
        return new Recruitment(number, undecided.id, created, now, undecided.reachedBy(), applications);
    }

    private VacancyStatus reachedBy() {
        if (now.isBefore(published())) {
            return VacancyStatus.DRAFT;
        }
        if (now.isBefore(interviewing())) {
            return VacancyStatus.OPEN;
        }
        if (now.isBefore(deciding())) {
            return VacancyStatus.INTERVIEWING;
        }
        if (now.isBefore(ended())) {
            return VacancyStatus.DECIDING;
        }
        return number % 25 == 0 ? VacancyStatus.ABORTED : VacancyStatus.CLOSED;
    }

    Instant published() {
        return created.plus(Duration.ofDays(5));
    }

    LocalDate deadline() {
        return published().atZone(ZONE).toLocalDate().plusDays(21);
    }

    /** When it is too late to apply. */
    Instant closes() {
        return deadline().plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    Instant interviewing() {
        return closes().plus(Duration.ofDays(10));
    }

    Instant deciding() {
        return closes().plus(Duration.ofDays(30));
    }

    Instant ended() {
        return closes().plus(Duration.ofDays(42));
    }

    /** Whether applications are still handled. */
    boolean runs() {
        return reached == VacancyStatus.OPEN
                || reached == VacancyStatus.INTERVIEWING
                || reached == VacancyStatus.DECIDING;
    }

    /** The time, or null where it has not come yet. */
    Instant ifPast(Instant time) {
        return time.isAfter(now) ? null : time;
    }

    /** A time between two, none of it in the future. */
    Instant between(Instant from, Instant to, SplittableRandom random) {
        Instant last = to.isAfter(now) ? now : to;
        long span = Math.max(1, last.getEpochSecond() - from.getEpochSecond());
        return from.plusSeconds(random.nextLong(span));
    }
}
