package se.tolv.interview.offer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.tolv.interview.InterviewStatus;
import se.tolv.platform.error.Problem;

/** Which interviews of a recruitment a list shows. */
public class InterviewFilter {

    @QueryParam("q")
    @DefaultValue("")
    @Parameter(description = "Part of the applicant's name")
    public String q = "";

    @QueryParam("status")
    @Parameter(description = "Absent: all", schema = @Schema(implementation = InterviewStatus.class))
    public String status;

    @QueryParam("after")
    @Parameter(description = "The cursor of the previous part, from its Link header")
    public String after;

    /** Whether it shows less than everything. */
    public boolean narrowed() {
        return !q.isBlank() || wantedStatus() != null;
    }

    /**
     * The status asked for; null for all.
     *
     * @throws Problem 400 where there is no such status
     */
    public InterviewStatus wantedStatus() {
        if (status == null || status.isBlank()) {
            return null;
        }
        try {
            return InterviewStatus.valueOf(status);
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }
}
