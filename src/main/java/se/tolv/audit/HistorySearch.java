package se.tolv.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.Day;

/** What to look for in the history; each part may be missing, or empty as an untouched field in a form is. */
public class HistorySearch {

    @QueryParam("q")
    @DefaultValue("")
    @Size(max = 200)
    @CleanText
    @Parameter(description = "A part of the name of who acted, or of what was acted on")
    public String q;

    @QueryParam("actor")
    @Parameter(description = "Only what the person with this key did")
    public UUID actor;

    @QueryParam("type")
    @DefaultValue("")
    @Size(max = 40)
    @CleanText
    @Parameter(description = "Only objects of this type", example = "guide")
    public String type;

    @QueryParam("from")
    @DefaultValue("")
    @Day
    @Parameter(description = "The first day, in Swedish time", example = "2026-03-01")
    public String from;

    @QueryParam("to")
    @DefaultValue("")
    @Day
    @Parameter(description = "The last day, in Swedish time", example = "2026-03-31")
    public String to;

    @QueryParam("after")
    @Parameter(description = "The cursor of the next part, from the Link header")
    public String after;
}
