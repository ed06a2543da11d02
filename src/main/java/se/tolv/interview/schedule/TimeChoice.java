package se.tolv.interview.schedule;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the offered times. */
public class TimeChoice {

    @NotNull(message = "{tolv.interview.chooseTime}")
    @Schema(description = "One of the interview's free times")
    public UUID slotId;
}
