package se.tolv.candidate.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Secrets;

/** The right to go on with a draft: for the browser that typed it, and for whoever opens the mailed link. */
@Entity
@Table(name = "draft_link")
public class DraftLink extends Stored {

    @Column(name = "draft_id")
    public UUID draftId;

    @Column(name = "secret_hash")
    public String secretHash;

    protected DraftLink() {}

    private DraftLink(UUID id, UUID draftId, String secretHash) {
        super(id);
        this.draftId = draftId;
        this.secretHash = secretHash;
    }

    /** A new secret that opens the draft for as long as there is one. */
    static String next(UUID draftId) {
        String secret = Secrets.next();
        new DraftLink(Keys.next(), draftId, Secrets.hash(secret)).persist();
        return secret;
    }
}
