package se.tolv.feedback.calendar.closed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.feedback.calendar.CalendarChanged;
import se.tolv.feedback.calendar.CalendarMessages;
import se.tolv.feedback.calendar.ClosedDay;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;

/** Says on which days the employer does not work: one at a time, or a whole file of them. */
@ApplicationScoped
public class AddClosedDays {

    static final String LOCK = "closed days";

    @Inject
    FormCheck check;

    @Inject
    ClosedDayReader reader;

    @Inject
    Locks locks;

    @Inject
    Creation creation;

    @Inject
    EmployerCalendar calendar;

    @Inject
    AuditTrail audit;

    @Inject
    Event<CalendarChanged> changed;

    @Inject
    Texts texts;

    /**
     * @param key the new day's key; a key that exists already adds nothing
     * @return that key
     * @throws Problem 422 with the fields that are wrong
     */
    @Transactional
    public UUID add(UUID key, ClosedDayForm form) {
        check.check(form).refuseIfAny();
        locks.take(LOCK);
        return creation.once(ClosedDay.class, key, () -> {
                    LocalDate day = LocalDate.parse(form.day.strip());
                    if (ClosedDay.count("day", day) > 0) {
                        throw Problem.invalid(
                                "day", texts.of(CalendarMessages.class).closedAlready());
                    }
                    ClosedDay closed = make(key, day, form.name.strip());
                    tell(day);
                    return closed;
                })
                .id;
    }

    /**
     * Adds every day of a calendar file or a list, or none where a line is wrong. Days that are closed already stay as
     * they are.
     *
     * @return how many were added
     * @throws Problem 422 naming each wrong line
     */
    @Transactional
    public int addAll(ClosedDaysForm form) {
        FieldErrors errors = check.check(form);
        errors.refuseIfAny();
        List<ClosedDayReader.Line> lines = reader.read(form.text, errors);
        errors.refuseIfAny();
        locks.take(LOCK);
        List<ClosedDayReader.Line> added = lines.stream()
                .filter(line -> !calendar.closedDays().containsKey(line.day()))
                .toList();
        added.forEach(line -> make(Keys.next(), line.day(), line.name()));
        added.stream()
                .map(ClosedDayReader.Line::day)
                .min(Comparator.naturalOrder())
                .ifPresent(this::tell);
        return added.size();
    }

    private ClosedDay make(UUID key, LocalDate day, String name) {
        ClosedDay closed = new ClosedDay(key, day, name);
        closed.persist();
        audit.record("closedDay.added", key, day.toString(), null, new ClosedDayRow(null, 0, day, name));
        return closed;
    }

    private void tell(LocalDate first) {
        calendar.readAgain();
        changed.fire(new CalendarChanged(first));
    }
}
