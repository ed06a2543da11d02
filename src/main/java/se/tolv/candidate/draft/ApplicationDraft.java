package se.tolv.candidate.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.language.Language;

/**
 * What somebody has typed in the form of a post and not sent. It is no application: no member of staff sees it, nothing is
 * promised, and it is removed after a while.
 */
@Entity
@Table(name = "application_draft")
public class ApplicationDraft extends Stored {

    @Column(name = "vacancy_id")
    public UUID vacancyId;

    /** The form's hidden request id: sent at last, it makes one application, however often the button is pressed. */
    @Column(name = "request_key")
    public String requestKey;

    /** The form's fields as typed, right or wrong. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, List<String>> content;

    @Enumerated(EnumType.STRING)
    public Language language;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "saved_at")
    public Instant savedAt;

    protected ApplicationDraft() {}

    ApplicationDraft(UUID id, UUID vacancyId, String requestKey, Language language, Instant createdAt) {
        super(id);
        this.vacancyId = vacancyId;
        this.requestKey = requestKey;
        this.language = language;
        this.createdAt = createdAt;
    }

    /** The draft for this post that the secret opens; null opens none. */
    static Optional<ApplicationDraft> opened(UUID vacancyId, String secret) {
        return secret == null
                ? Optional.empty()
                : find(
                                "vacancyId = ?1 and id in (select l.draftId from DraftLink l where l.secretHash = ?2)",
                                vacancyId,
                                Secrets.hash(secret))
                        .firstResultOptional();
    }
}
