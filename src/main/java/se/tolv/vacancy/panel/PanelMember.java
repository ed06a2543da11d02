package se.tolv.vacancy.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.error.Problem;

/** A member of staff who has been asked to assess the applicants of a vacancy. */
@Entity
@Table(name = "panel_member")
public class PanelMember extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    @Column(name = "account_id")
    public UUID accountId;

    @Enumerated(EnumType.STRING)
    public PanelStatus status = PanelStatus.ASKED;

    @Column(name = "asked_at")
    public Instant askedAt;

    @Column(name = "declared_at")
    public Instant declaredAt;

    @Column(name = "stepped_aside_at")
    public Instant steppedAsideAt;

    /** Why the member stepped aside, if they said so. */
    public String reason;

    protected PanelMember() {}

    public PanelMember(UUID vacancyId, UUID accountId, Instant askedAt) {
        super(Keys.next());
        this.vacancyId = vacancyId;
        this.accountId = accountId;
        this.askedAt = askedAt;
    }

    /**
     * @throws Problem 404
     */
    static PanelMember required(UUID id) {
        return PanelMember.<PanelMember>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** All who have been asked, whatever they answered, in the order in which they were. */
    public static List<PanelMember> of(UUID vacancyId) {
        return list("vacancyId = ?1 order by askedAt, id", vacancyId);
    }

    /** Whether this person may assess the vacancy's applicants: on its panel, and without a conflict of interest. */
    public static boolean assesses(UUID accountId, UUID vacancyId) {
        return count("vacancyId = ?1 and accountId = ?2 and status = ?3", vacancyId, accountId, PanelStatus.DECLARED)
                > 0;
    }

    /**
     * @throws IllegalStateException where the transition table forbids it; use cases ask first and explain
     */
    public void become(PanelStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
        switch (next) {
            case ASKED -> throw new IllegalStateException();
            case DECLARED -> declaredAt = now;
            case STEPPED_ASIDE -> steppedAsideAt = now;
        }
    }
}
