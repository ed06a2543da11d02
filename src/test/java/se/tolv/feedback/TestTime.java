package se.tolv.feedback;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import se.tolv.feedback.calendar.WorkingDays;

/** A clock that a test sets. It must not be set back while requests are made: sessions would end. */
public final class TestTime extends Clock {

    private volatile Instant now;

    private TestTime(Instant now) {
        this.now = now;
    }

    /** From now on the application's clock stands, for the rest of this test. */
    public static TestTime standing() {
        TestTime time = new TestTime(Clock.systemUTC().instant());
        QuarkusMock.installMockForType(time, Clock.class);
        return time;
    }

    public void set(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(WorkingDays.ZONE).toInstant();
    }

    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    public LocalDate today() {
        return now.atZone(WorkingDays.ZONE).toLocalDate();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return WorkingDays.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
