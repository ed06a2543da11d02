package se.tolv.feedback.calendar.closed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.feedback.calendar.CalendarChanged;
import se.tolv.feedback.calendar.ClosedDay;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Versions;

/** The employer works on a day after all. */
@ApplicationScoped
public class RemoveClosedDay {

    @Inject
    Locks locks;

    @Inject
    EmployerCalendar calendar;

    @Inject
    AuditTrail audit;

    @Inject
    Event<CalendarChanged> changed;

    /**
     * @param read the version that the person has read
     * @throws Problem 404, 412
     */
    @Transactional
    public void remove(UUID id, int read) {
        locks.take(AddClosedDays.LOCK);
        ClosedDay closed = ClosedDay.<ClosedDay>findByIdOptional(id).orElseThrow(Problem::notFound);
        Versions.requireSame(read, closed.version);
        closed.delete();
        audit.record(
                "closedDay.removed",
                id,
                closed.day.toString(),
                new ClosedDayRow(null, 0, closed.day, closed.name),
                null);
        calendar.readAgain();
        changed.fire(new CalendarChanged(closed.day));
    }
}
