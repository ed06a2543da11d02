package se.tolv.feedback.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** A day on which the employer does not work, beside weekends and holidays. */
@Entity
@Table(name = "closed_day")
public class ClosedDay extends Stored {

    public LocalDate day;

    /** Why, in the employer's words: {@code Klämdag}. */
    public String name;

    protected ClosedDay() {}

    public ClosedDay(UUID id, LocalDate day, String name) {
        super(id);
        this.day = day;
        this.name = name;
    }
}
