package se.tolv.vacancy.priority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** What trying one step before advertising led to: dated, and signed by a person. */
@Entity
@Table(name = "priority_answer")
public class PriorityAnswer extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    @Enumerated(EnumType.STRING)
    public PriorityStep step;

    @Enumerated(EnumType.STRING)
    public PriorityOutcome outcome;

    /** What was done: who was asked, which list was read. */
    public String note;

    @Column(name = "answered_at")
    public Instant answeredAt;

    @Column(name = "answered_by")
    public UUID answeredBy;

    protected PriorityAnswer() {}

    PriorityAnswer(UUID vacancyId, PriorityStep step) {
        super(Keys.next());
        this.vacancyId = vacancyId;
        this.step = step;
    }

    /** Whether this person has answered just so already: a double click. */
    boolean isSaid(PriorityForm form, UUID accountId) {
        return outcome == form.outcome && note.equals(form.note.strip()) && answeredBy.equals(accountId);
    }

    static List<PriorityAnswer> of(UUID vacancyId) {
        return list("vacancyId", vacancyId);
    }

    static Optional<PriorityAnswer> of(UUID vacancyId, PriorityStep step) {
        return find("vacancyId = ?1 and step = ?2", vacancyId, step).firstResultOptional();
    }
}
