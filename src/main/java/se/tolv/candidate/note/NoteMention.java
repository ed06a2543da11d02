package se.tolv.candidate.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** That a note is meant for somebody. */
@Entity
@Table(name = "note_mention")
public class NoteMention extends Stored {

    @Column(name = "note_id")
    public UUID noteId;

    @Column(name = "account_id")
    public UUID accountId;

    protected NoteMention() {}

    NoteMention(UUID noteId, UUID accountId) {
        super(Keys.next());
        this.noteId = noteId;
        this.accountId = accountId;
    }
}
