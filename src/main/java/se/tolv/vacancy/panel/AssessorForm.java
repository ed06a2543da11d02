package se.tolv.vacancy.panel;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask to assess. */
public class AssessorForm {

    @NotNull
    @Schema(description = "An active account with the role of assessor, hiring manager or HR specialist")
    public UUID accountId;
}
