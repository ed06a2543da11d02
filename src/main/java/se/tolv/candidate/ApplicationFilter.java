package se.tolv.candidate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

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
