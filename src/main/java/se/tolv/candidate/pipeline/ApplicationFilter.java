package se.tolv.candidate.pipeline;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.tolv.candidate.ApplicationStage;

/** Which applications of a vacancy a list shows. */
public class ApplicationFilter {

    @QueryParam("q")
    @DefaultValue("")
    @Parameter(description = "Part of the applicant's name")
    public String q = "";

    @QueryParam("stage")
    @Parameter(description = "Absent: all stages")
    public ApplicationStage stage;

    @QueryParam("after")
    @Parameter(description = "The cursor of the previous part, from its Link header")
    public String after;
}
