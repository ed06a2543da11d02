package se.tolv.reference.request;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;

/** How a referee is to be asked. */
public class RequestForm {

    @NotNull
    @Schema(description = "A published reference template")
    public UUID templateId;

    @NotNull
    @Schema(description = "LINK: by a mailed link; PHONE: by a call, during which the form is filled in")
    public RequestWay way;

    @NotNull
    @Schema(description = "What to write to the referee in")
    public Language language;
}
