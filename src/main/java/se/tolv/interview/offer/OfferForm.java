package se.tolv.interview.offer;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.interview.schedule.TimeForm;

/** Times for interviews, and who can choose from them. */
public class OfferForm extends TimeForm {

    /** How many new times the page has room for at once; more are offered by doing it again. */
    public static final int ROWS = 6;

    @NotEmpty
    @Size(max = 100)
    @Schema(description = "The applications, at the stage of interview, whose candidates choose")
    public List<UUID> applicationIds = new ArrayList<>();

    @Size(max = 50)
    @Schema(
            description = "New times by the clocks in Stockholm; blank ones are left out",
            examples = "2026-12-01T09:00")
    public List<@Size(max = 30) String> times = new ArrayList<>();

    @Size(max = 50)
    @Schema(description = "Times of the recruitment that are free already, to be offered to these candidates too")
    public List<UUID> slotIds = new ArrayList<>();

    /** What was typed in a row of the page. */
    public String time(int row) {
        return times != null && row < times.size() && times.get(row) != null ? times.get(row) : "";
    }

    public boolean offersTo(UUID application) {
        return applicationIds.contains(application);
    }

    public boolean offers(UUID slot) {
        return slotIds.contains(slot);
    }

    /** The rows of the page that have no time yet, so that there are always some. */
    public int rows() {
        return Math.max(ROWS, times == null ? 0 : times.size());
    }
}
