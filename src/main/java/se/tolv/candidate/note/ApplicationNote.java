package se.tolv.candidate.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;
import se.tolv.platform.identity.Actor;

/** What a member of staff has noted about an application, for colleagues only: no page of the candidate's shows it. */
@Entity
@Table(name = "application_note")
public class ApplicationNote extends Stored {

    @Column(name = "application_id")
    public UUID applicationId;

    @Column(name = "author_id")
    public UUID authorId;

    @Column(name = "author_name")
    public String authorName;

    public String words;

    public Instant at;

    protected ApplicationNote() {}

    ApplicationNote(UUID id, UUID applicationId, Actor author, String words, Instant at) {
        super(id);
        this.applicationId = applicationId;
        this.authorId = author.id();
        this.authorName = author.name();
        this.words = words;
        this.at = at;
    }
}
