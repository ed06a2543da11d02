package se.tolv.feedback.calendar.closed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.error.Problem;

/** Reads the employer's own closed days. */
@ApplicationScoped
public class ClosedDays {

    private static final String SELECT =
            "select new se.tolv.feedback.calendar.closed.ClosedDayRow(c.id, c.version, c.day, c.name) from ClosedDay c ";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Those of this year and later, the first one first. */
    public List<ClosedDayRow> upcoming() {
        return from(LocalDate.now(clock).withDayOfYear(1));
    }

    /** All of them, the first one first. */
    public List<ClosedDayRow> all() {
        return from(LocalDate.EPOCH);
    }

    private List<ClosedDayRow> from(LocalDate day) {
        return entities.createQuery(SELECT + "where c.day >= ?1 order by c.day", ClosedDayRow.class)
                .setParameter(1, day)
                .getResultList();
    }

    /**
     * @throws Problem 404
     */
    public ClosedDayRow one(UUID id) {
        return entities.createQuery(SELECT + "where c.id = ?1", ClosedDayRow.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
