package se.tolv.feedback.calendar.closed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.Day;

/** A day on which the employer does not work. */
public class ClosedDayForm {

    @NotBlank
    @Day
    @Schema(examples = "2027-05-07")
    public String day;

    @NotBlank
    @Size(max = 200)
    @CleanText
    @Schema(description = "Why the employer is closed", examples = "Klämdag")
    public String name;
}
