package se.tolv.candidate.note;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.Day;

/** What is to be done next about an application. */
public class NextActionForm {

    @Size(max = 200)
    @CleanText
    @Schema(description = "Blank: nothing any more", examples = "Ring och fråga om uppsägningstiden")
    public String nextAction = "";

    @Day
    @Schema(description = "By when; blank: no day", examples = "2026-03-31")
    public String nextDay = "";

    LocalDate day() {
        return nextDay == null || nextDay.isBlank() ? null : LocalDate.parse(nextDay.strip());
    }
}
