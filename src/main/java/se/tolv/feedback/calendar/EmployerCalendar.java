package se.tolv.feedback.calendar;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The days on which the current employer works. Read once for each request or job. */
@RequestScoped
public class EmployerCalendar {

    private Map<LocalDate, String> closedDays;
    private WorkingDays workingDays;

    public WorkingDays workingDays() {
        if (workingDays == null) {
            workingDays = new WorkingDays(closedDays().keySet());
        }
        return workingDays;
    }

    /** The employer's own closed days, and why it is closed on them. */
    public Map<LocalDate, String> closedDays() {
        if (closedDays == null) {
            Map<LocalDate, String> found = new TreeMap<>();
            ClosedDay.<ClosedDay>listAll().forEach(closed -> found.put(closed.day, closed.name));
            closedDays = found;
        }
        return closedDays;
    }

    /** For the rest of this request or job the calendar is what it has become. */
    public void readAgain() {
        ClosedDay.flush();
        closedDays = null;
        workingDays = null;
    }
}
