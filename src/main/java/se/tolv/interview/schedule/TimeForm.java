package se.tolv.interview.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.WholeNumber;

/** What every time for an interview has. */
public class TimeForm {

    @NotBlank
    @WholeNumber(min = 15, max = 480)
    @Schema(description = "How long, in minutes", examples = "60")
    public String minutes = "60";

    @Size(max = 200)
    @CleanText
    @Schema(description = "Where; a place, a video link or both must be given", examples = "Kommunhuset, rum Granen")
    public String place;

    @Size(max = 500)
    @CleanText
    @Schema(description = "The https address of the video meeting", examples = "https://mote.example.org/rum/12")
    public String videoLink;

    @NotEmpty
    @Size(max = 12)
    @Schema(description = "The accounts of those who interview: who leads the recruitment, and declared assessors")
    public List<UUID> assessorIds = new ArrayList<>();

    @Size(max = 500)
    @CleanText
    @Schema(
            description =
                    "Why the time must be this one although one of those who interview is busy then; blank: it need not")
    public String overruleReason;

    public boolean asks(UUID assessor) {
        return assessorIds.contains(assessor);
    }

    public String placeOrNull() {
        return blankToNull(place);
    }

    public String videoLinkOrNull() {
        return blankToNull(videoLink);
    }

    public boolean overrules() {
        return blankToNull(overruleReason) != null;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
