package se.tolv.candidate.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tolv.platform.database.Stored;

/** A file that came with an application, kept apart from it and never opened by Tolv. */
@Entity
@Table(name = "application_document")
public class ApplicationDocument extends Stored {

    @Column(name = "application_id")
    public UUID applicationId;

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

    public ApplicationDocument(UUID id, UUID applicationId, Attachment attachment, Instant receivedAt) {
        super(id);
        this.applicationId = applicationId;
        this.kind = attachment.kind();
        this.name = attachment.name();
        this.type = attachment.type();
        this.content = attachment.content();
        this.size = content.length;
        this.receivedAt = receivedAt;
    }
}
