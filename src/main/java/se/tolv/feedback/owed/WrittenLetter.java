package se.tolv.feedback.owed;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter as one candidate gets it, or would. */
@Schema(name = "WrittenLetter")
public record WrittenLetter(UUID obligationId, String to, String subject, String text) {}
