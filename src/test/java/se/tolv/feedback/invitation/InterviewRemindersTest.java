package se.tolv.feedback.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.feedback.TestTime;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.interview.schedule.Interviewing;
import se.tolv.platform.mail.OutgoingMail;

/** Those who meet are reminded of it: a working day before at eight, once, and not of what is off. */
@TolvTest
class InterviewRemindersTest {

    private static final WorkingDays SWEDEN = new WorkingDays(Set.of());
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Inject
    InterviewReminders reminders;

    @Test
    void reminder_comesAWorkingDayBeforeAtEight_onceFromSeveralNodes() throws Exception {
        Interviewing anna = Interviewing.in(OpenPost.inTwoWeeks(), "Anna Öberg");
        String hour = Interviewing.freeHour();
        anna.offered(hour);
        anna.choose(hour).statusCode(200);
        LocalDate before = SWEDEN.minusWorkingDays(LocalDate.parse(hour.substring(0, 10)), 1);
        TestTime time = TestTime.standing();
        time.set(before, EIGHT.minusMinutes(1));
        sweep(1);
        assertThat(reminded(anna)).isZero();
        time.set(before, EIGHT);
        sweep(4);
        assertThat(reminded(anna)).isEqualTo(1);
        sweep(2);
        assertThat(reminded(anna)).isEqualTo(1);
        long panel = InDemo.get(() -> OutgoingMail.count(
                "recipient = 'chef@demo.example' and aboutId = ?1 and subject like 'Påminnelse%'",
                anna.interview().id));
        assertThat(panel).isEqualTo(1);
    }

    @Test
    void reminder_ofAMovedTime_comesBeforeTheNewOneOnly() throws Exception {
        Interviewing anna = Interviewing.in(OpenPost.inTwoWeeks(), "Anna Öberg");
        String first = Interviewing.freeHour();
        String second = first.replaceFirst("T\\d\\d", "T19");
        LocalDate day = LocalDate.parse(first.substring(0, 10)).plusDays(14);
        String later = day + second.substring(10);
        anna.offered(first, later);
        anna.choose(first).statusCode(200);
        anna.choose(later).statusCode(200);
        TestTime time = TestTime.standing();
        time.set(day.minusDays(10), EIGHT);
        sweep(1);
        assertThat(reminded(anna)).isZero();
        time.set(SWEDEN.minusWorkingDays(day, 1), EIGHT);
        sweep(1);
        assertThat(reminded(anna)).isEqualTo(1);
    }

    @Test
    void reminder_ofACancelledInterview_neverComes() throws Exception {
        Interviewing anna = Interviewing.in(OpenPost.inTwoWeeks(), "Anna Öberg");
        String hour = Interviewing.freeHour();
        anna.offered(hour);
        anna.choose(hour).statusCode(200);
        anna.staff(As.manager(), "cancellation", Map.of("reason", "Sjuk")).statusCode(200);
        TestTime time = TestTime.standing();
        time.set(LocalDate.parse(hour.substring(0, 10)), LocalTime.of(0, 1));
        sweep(1);
        assertThat(reminded(anna)).isZero();
    }

    /** The night between has an hour less or more; eight is eight. */
    @Test
    void reminding_acrossAChangeOfClocks_isAtEightInStockholm() {
        Instant sunday =
                LocalDate.of(2027, 3, 28).atTime(10, 0).atZone(WorkingDays.ZONE).toInstant();
        Instant at = InDemo.get(() -> reminders.reminding(sunday));
        assertThat(at).isEqualTo(Instant.parse("2027-03-25T07:00:00Z"));
        Instant afterSummer =
                LocalDate.of(2027, 11, 1).atTime(10, 0).atZone(WorkingDays.ZONE).toInstant();
        assertThat(InDemo.get(() -> reminders.reminding(afterSummer))).isEqualTo(Instant.parse("2027-10-29T06:00:00Z"));
    }

    private void sweep(int nodes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            List<Future<?>> sweeps = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                sweeps.add(threads.submit(() -> InDemo.run(() -> {
                    reminders.run();
                    return null;
                })));
            }
            for (Future<?> sweep : sweeps) {
                sweep.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static long reminded(Interviewing candidate) {
        return InDemo.get(() ->
                OutgoingMail.count("recipient = ?1 and subject like 'Reminder of an interview%'", candidate.email()));
    }
}
