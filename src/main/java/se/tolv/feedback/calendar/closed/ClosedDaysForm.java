package se.tolv.feedback.calendar.closed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many closed days at once. */
public class ClosedDaysForm {

    @NotBlank
    @Size(max = 1_000_000)
    @Schema(
            description = "A calendar file (iCalendar), or a list: a day and its name on each line",
            examples = "2027-05-07 Klämdag\n2027-12-27 Stängt mellan jul och nyår")
    public String text;
}
