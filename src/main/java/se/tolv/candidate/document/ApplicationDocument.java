package se.tolv.candidate.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Stored;

/** A file that came with an application, kept apart from it and never opened by Tolv. */
@Entity
@Table(name = "application_document")
public class ApplicationDocument extends Stored {

    /** Null while the application has not been sent. */
    @Column(name = "application_id")
    public UUID applicationId;

    /** What the file was saved with before the application is sent; null after. */
    @Column(name = "draft_id")
    public UUID draftId;

    @Enumerated(EnumType.STRING)
    public DocumentKind kind;

    /** The file's name, cleaned. */
    public String name;

    @Enumerated(EnumType.STRING)
    public DocumentType type;

    /** Bytes. */
    public int size;

    public byte[] content;

    @Column(name = "received_at")
    public Instant receivedAt;

    protected ApplicationDocument() {}

    private ApplicationDocument(UUID id, Attachment attachment, Instant receivedAt) {
        super(id);
        this.kind = attachment.kind();
        this.name = attachment.name();
        this.type = attachment.type();
        this.content = attachment.content();
        this.size = content.length;
        this.receivedAt = receivedAt;
    }

    static ApplicationDocument ofApplication(UUID applicationId, Attachment attachment, Instant receivedAt) {
        ApplicationDocument document = new ApplicationDocument(Keys.next(), attachment, receivedAt);
        document.applicationId = applicationId;
        return document;
    }

    static ApplicationDocument ofDraft(UUID draftId, Attachment attachment, Instant receivedAt) {
        ApplicationDocument document = new ApplicationDocument(Keys.next(), attachment, receivedAt);
        document.draftId = draftId;
        return document;
    }
}
