package se.tolv.reference.template;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/** One version of the questions that a candidate's referees are asked. It holds the words themselves. */
@Entity
@Table(name = "reference_template")
public class ReferenceTemplate extends Stored {

    /** What all versions of one template have in common. */
    public UUID series;

    /** 1, 2, 3 ... within the series. */
    public int number;

    @Enumerated(EnumType.STRING)
    public ReferenceStatus status;

    /** The guide version it was made from; null where it was made from none. A draft guide may be gone since. */
    @Column(name = "guide_id")
    public UUID guideId;

    @Column(name = "role_title")
    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText roleTitle = BilingualText.EMPTY;

    /** The language that own questions are written in; the other one falls back on it. */
    @Enumerated(EnumType.STRING)
    public Language language;

    @Column(name = "unit_id")
    public UUID unitId;

    @Column(name = "owner_id")
    public UUID ownerId;

    @OneToMany(mappedBy = "template", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<ReferenceQuestion> questions = new ArrayList<>();

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Column(name = "published_at")
    public Instant publishedAt;

    @Column(name = "retired_at")
    public Instant retiredAt;

    protected ReferenceTemplate() {}

    public ReferenceTemplate(UUID id, UUID series, int number, UUID ownerId, Language language, Instant at) {
        super(id);
        this.series = series;
        this.number = number;
        this.status = ReferenceStatus.DRAFT;
        this.ownerId = ownerId;
        this.language = language;
        this.createdAt = at;
        this.changedAt = at;
    }

    public boolean isDraft() {
        return status == ReferenceStatus.DRAFT;
    }

    public String title() {
        return roleTitle.in(language);
    }

    /** Whether there is anything to ask. */
    public boolean isComplete() {
        return questions.stream().anyMatch(question -> question.included);
    }

    /**
     * @throws IllegalStateException where the transition table does not have it; use cases ask first
     */
    public void become(ReferenceStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(status + " cannot become " + next);
        }
        status = next;
        changedAt = at;
        if (next == ReferenceStatus.PUBLISHED) {
            publishedAt = at;
        } else {
            retiredAt = at;
        }
    }

    /** Numbers the questions in the order in which they stand. */
    public void renumber() {
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).position = i + 1;
        }
    }
}
