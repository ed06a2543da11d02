package se.tolv.reference.referee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;

/** Somebody whom a candidate has named as a referee in one application. */
@Entity
@Table(name = "referee")
public class Referee extends Stored {

    @Column(name = "application_id")
    public UUID applicationId;

    public String name;

    @Enumerated(EnumType.STRING)
    public RefereeRelation relation;

    /** When they worked together, in the candidate's words. */
    public String period;

    /** Null where none was given; then there is an address. */
    public String phone;

    /** Null where none was given; then there is a telephone number. */
    public String email;

    @Column(name = "named_at")
    public Instant namedAt;

    /** When we last wrote to this referee; null before. */
    @Column(name = "mailed_at")
    public Instant mailedAt;

    protected Referee() {}

    public Referee(UUID id, UUID applicationId, RefereeForm form, Instant namedAt) {
        super(id);
        this.applicationId = applicationId;
        this.namedAt = namedAt;
        take(form);
    }

    /** Takes over a checked form. */
    final void take(RefereeForm form) {
        name = form.name.strip();
        relation = form.relation;
        period = form.period.strip();
        phone = blankToNull(form.phone);
        email = blankToNull(form.email);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** In the order in which they were named. */
    public static List<Referee> of(UUID applicationId) {
        return list("applicationId = ?1 order by namedAt, id", applicationId);
    }

    /**
     * The referee, held until the transaction ends.
     *
     * @throws Problem 404 where the application has no such referee
     */
    public static Referee locked(UUID applicationId, UUID id) {
        return Referee.<Referee>find("id = ?1 and applicationId = ?2", id, applicationId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
