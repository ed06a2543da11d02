package se.tolv.vacancy;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.tolv.platform.error.Problem;

/** Which cases a list shows. */
public class VacancyFilter {

    @QueryParam("q")
    @DefaultValue("")
    @Parameter(description = "Part of the title or of the registry number")
    public String q = "";

    @QueryParam("status")
    @Parameter(
            description = "Cases that are in this status today; absent: all",
            schema = @Schema(implementation = VacancyStatus.class))
    public String status;

    @QueryParam("mine")
    @Parameter(description = "Only the cases that the caller leads")
    public boolean mine;

    @QueryParam("after")
    @Parameter(description = "The cursor of the previous part, from its Link header")
    public String after;

    /** Whether it shows less than everything. */
    public boolean narrowed() {
        return !q.isBlank() || mine || wantedStatus() != null;
    }

    /**
     * The status asked for; null for all.
     *
     * @throws Problem 400 where there is no such status
     */
    VacancyStatus wantedStatus() {
        if (status == null || status.isBlank()) {
            return null;
        }
        try {
            return VacancyStatus.valueOf(status);
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }
}
