package se.tolv.candidate.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.Language;

/** Somebody asks for merits of others, or for records, of one recruitment; with the answer, once there is one. */
@Entity
@Table(name = "disclosure_request")
public class DisclosureRequest extends Stored {

    @Enumerated(EnumType.STRING)
    public DisclosureKind kind;

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    /** Who asks, where it is an applicant; null otherwise. */
    @Column(name = "application_id")
    public UUID applicationId;

    /** What whoever asks calls themselves; nobody has to say. Null where an applicant asks. */
    @Column(name = "requester_name")
    public String requesterName;

    @Column(name = "requester_email")
    public String requesterEmail;

    /** Where an answer on paper goes. */
    @Column(name = "requester_post")
    public String requesterPost;

    /** The language to answer in. */
    @Enumerated(EnumType.STRING)
    public Language language;

    /** In their own words; null where they said no more than the kind. */
    public String asked;

    @Column(name = "asked_at")
    public Instant askedAt;

    @Enumerated(EnumType.STRING)
    public DisclosureStatus status = DisclosureStatus.OPEN;

    /** Whose merits the answer tells; null until that is chosen, and for records. */
    @Column(name = "merits_of")
    public UUID meritsOf;

    public String education;

    public String experience;

    @Column(name = "other_merits")
    public String otherMerits;

    /** What whoever asked for records is told; the records themselves go with it in another way. */
    public String answer;

    /** Why it is not disclosed. */
    public String refusal;

    @Column(name = "sent_by")
    @Enumerated(EnumType.STRING)
    public SentBy sentBy;

    /** The mail that answered; null where none did. */
    @Column(name = "mail_id")
    public UUID mailId;

    @Column(name = "ended_at")
    public Instant endedAt;

    protected DisclosureRequest() {}

    DisclosureRequest(UUID id, DisclosureKind kind, UUID vacancyId, Language language, Instant askedAt) {
        super(id);
        this.kind = kind;
        this.vacancyId = vacancyId;
        this.language = language;
        this.askedAt = askedAt;
    }

    /**
     * @throws Problem 404
     */
    public static DisclosureRequest required(UUID id) {
        return DisclosureRequest.<DisclosureRequest>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** As {@link #required}, held until the transaction ends, so that two clicks come one after the other. */
    static DisclosureRequest locked(UUID id) {
        return DisclosureRequest.<DisclosureRequest>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
    }

    void end(DisclosureStatus next, SentBy way, Instant at) {
        if (!status.next().contains(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
        sentBy = way;
        endedAt = at;
    }
}
