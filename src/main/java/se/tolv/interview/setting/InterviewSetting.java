package se.tolv.interview.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalTime;
import se.tolv.platform.database.Stored;

/** How this employer interviews; there is one row. */
@Entity
@Table(name = "interview_setting")
public class InterviewSetting extends Stored {

    /** How many working days before an interview those who meet are reminded of it; 0: on the day itself. */
    @Column(name = "reminder_days")
    public int reminderDays;

    /** At which time of that day, by the clocks in Stockholm. */
    @Column(name = "reminder_time")
    public LocalTime reminderTime;

    /** Whether a candidate reads who interviews. */
    @Column(name = "names_shown")
    public boolean namesShown;

    protected InterviewSetting() {}

    public static InterviewSetting current() {
        return findAll().singleResult();
    }
}
