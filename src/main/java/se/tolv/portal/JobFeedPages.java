package se.tolv.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The open posts for feed readers, the newest first. */
@Path("/jobs")
@PermitAll
public class JobFeedPages {

    @Inject
    JobFeed feed;

    @GET
    @Path("feed.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    @Operation(hidden = true)
    public String atom() {
        return feed.atom();
    }

    @GET
    @Path("feed.json")
    @Produces("application/feed+json;charset=UTF-8")
    @Operation(hidden = true)
    public String json() {
        return feed.json();
    }
}
