package se.tolv.feedback.message;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.mail.OutgoingMail;

/**
 * One mail about recruitments and where it is.
 *
 * @param applicationId whom it is about; null where it is a digest to staff
 * @param lastError why the last attempt failed; null where none did
 */
@Schema(name = "Message")
public record MessageRow(
        UUID id,
        int version,
        String recipient,
        String subject,
        OutgoingMail.Status status,
        int attempts,
        String lastError,
        Instant createdAt,
        Instant sentAt,
        UUID applicationId,
        UUID vacancyId,
        String registryNumber) {

    public boolean canBeResent() {
        return OutgoingMail.Status.UNDELIVERED.contains(status);
    }
}
