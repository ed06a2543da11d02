package se.tolv.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Secrets;

/** One mail in the outbox: written in the transaction that is its reason, sent afterwards, tried again until it is. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail extends Stored {

    /** A mail's way. */
    public enum Status {
        WAITING,
        SENT,
        /** The mail server refuses the recipient for good: the address is wrong, or no longer there. */
        BOUNCED,
        /** Tried for too long: a person must look at it. */
        DEAD;

        /** Those that never arrived. */
        public static final Set<Status> UNDELIVERED = Set.of(BOUNCED, DEAD);
    }

    public String recipient;

    public String subject;

    public String text;

    public String html;

    /** See {@link Letter#secretLink()}; null once the mail is sent, without its secret once it is given up. */
    @Column(name = "secret_link")
    public String secretLink;

    /** See {@link CalendarPart}; null where the mail carries no appointment, like {@link #calendar}. */
    @Column(name = "calendar_method")
    public String calendarMethod;

    public String calendar;

    /** What the mail is about: {@code application}, and which one. */
    @Column(name = "about_type")
    public String aboutType;

    @Column(name = "about_id")
    public UUID aboutId;

    /** Subject, recipient and alias of the applicant it is about, in lower case, for lists to search in. The database keeps it. */
    @Column(insertable = false, updatable = false)
    public String words;

    @Enumerated(EnumType.STRING)
    public Status status = Status.WAITING;

    public int attempts;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "next_attempt_at")
    public Instant nextAttemptAt;

    /** Until when it is in the hands of the node that took it, by the database's clock; null where none has it. */
    @Column(name = "taken_until")
    public Instant takenUntil;

    @Column(name = "sent_at")
    public Instant sentAt;

    /** Why the last attempt failed, for the one who looks; never the mail's content. */
    @Column(name = "last_error")
    public String lastError;

    protected OutgoingMail() {}

    OutgoingMail(UUID id) {
        super(id);
    }

    /** It never arrived: whoever finds it later gets nowhere by its link. */
    void forgetSecret() {
        secretLink = secretLink == null ? null : Secrets.masked(secretLink);
    }

    /** Whether the link has to be made anew before the mail is sent again. */
    public boolean lacksSecret() {
        return secretLink != null && Secrets.isMasked(secretLink);
    }

    /**
     * Tries once more, from the beginning.
     *
     * @param link that it carries from now on
     */
    public void resend(String link, Instant now) {
        secretLink = link;
        status = Status.WAITING;
        attempts = 0;
        lastError = null;
        nextAttemptAt = now;
        takenUntil = null;
    }
}
