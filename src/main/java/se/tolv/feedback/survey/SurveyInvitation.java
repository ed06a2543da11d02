package se.tolv.feedback.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** Somebody has been asked how the recruitment was for them. What they answer leads back to nobody. */
@Entity
@Table(name = "survey_invitation")
public class SurveyInvitation extends Stored {

    @Column(name = "application_id")
    public UUID applicationId;

    @Column(name = "secret_hash")
    public String secretHash;

    @Column(name = "expires_at")
    public Instant expiresAt;

    public boolean answered;

    protected SurveyInvitation() {}

    SurveyInvitation(UUID id, UUID applicationId, String secretHash, Instant expiresAt) {
        super(id);
        this.applicationId = applicationId;
        this.secretHash = secretHash;
        this.expiresAt = expiresAt;
    }
}
