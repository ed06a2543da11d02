package se.tolv.feedback.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.calendar.WorkingDays;

/** When people may be written to by the system on its own account: from 7 to 18 on the employer's working days. */
@ApplicationScoped
class SendingHours {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    @Inject
    EmployerCalendar calendar;

    @Inject
    Clock clock;

    boolean areOpen() {
        ZonedDateTime now = clock.instant().atZone(WorkingDays.ZONE);
        LocalTime time = now.toLocalTime();
        return !time.isBefore(WorkingDays.MORNING)
                && time.isBefore(EVENING)
                && calendar.workingDays().isWorking(now.toLocalDate());
    }
}
