package se.tolv.feedback.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** When those who meet are reminded of it. There is one for a booking; it goes with the time, and when it is off. */
@Entity
@Table(name = "interview_reminder")
public class InterviewReminder extends Stored {

    @Column(name = "interview_id")
    public UUID interviewId;

    @Column(name = "remind_at")
    public Instant remindAt;

    /** Null until it is sent. */
    @Column(name = "sent_at")
    public Instant sentAt;

    protected InterviewReminder() {}

    InterviewReminder(UUID interviewId, Instant remindAt) {
        super(Keys.next());
        this.interviewId = interviewId;
        this.remindAt = remindAt;
    }
}
