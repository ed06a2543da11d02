package se.tolv.competency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;
import se.tolv.platform.language.BilingualText;

/** One version of the employer's competency framework, or an older framework that came from a file. */
@Entity
@Table(name = "competency_framework")
public class CompetencyFramework extends Stored {

    /** 1, 2, 3 ... in the order of publication; null for a draft and for an imported framework. */
    public Integer number;

    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText title;

    /** What the framework is for; may be empty. */
    @JdbcTypeCode(SqlTypes.JSON)
    public BilingualText description;

    @Enumerated(EnumType.STRING)
    public FrameworkStatus status;

    @Column(name = "created_at")
    public Instant createdAt;

    /** The last change of the framework or of any of its competencies: what is published is what was looked at. */
    @Column(name = "changed_at")
    public Instant changedAt;

    @Column(name = "published_at")
    public Instant publishedAt;

    @Column(name = "retired_at")
    public Instant retiredAt;

    protected CompetencyFramework() {}

    /**
     * @param status {@code DRAFT} or {@code IMPORTED}; every framework is published by {@link #publish}
     */
    public CompetencyFramework(
            UUID id, BilingualText title, BilingualText description, FrameworkStatus status, Instant now) {
        super(id);
        this.title = title;
        this.description = description;
        this.status = status;
        this.createdAt = now;
        this.changedAt = now;
    }

    public static Optional<CompetencyFramework> published() {
        return find("status", FrameworkStatus.PUBLISHED).firstResultOptional();
    }

    /**
     * From now on this version is the one in use and never changes again.
     *
     * @throws IllegalStateException unless it is a draft
     */
    public void publish(int number, Instant now) {
        requireStatus(FrameworkStatus.DRAFT);
        this.number = number;
        status = FrameworkStatus.PUBLISHED;
        publishedAt = now;
    }

    /**
     * A newer version takes its place.
     *
     * @throws IllegalStateException unless it is the published version
     */
    public void retire(Instant now) {
        requireStatus(FrameworkStatus.PUBLISHED);
        status = FrameworkStatus.RETIRED;
        retiredAt = now;
    }

    /**
     * Notes that the draft has changed.
     *
     * @throws IllegalStateException unless it is a draft
     */
    public void touch(Instant now) {
        requireStatus(FrameworkStatus.DRAFT);
        changedAt = now;
    }

    private void requireStatus(FrameworkStatus needed) {
        if (status != needed) {
            throw new IllegalStateException("needs " + needed + " and is " + status);
        }
    }
}
