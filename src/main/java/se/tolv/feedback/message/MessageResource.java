package se.tolv.feedback.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/feedback/messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class MessageResource {

    @Inject
    Messages messages;

    @Inject
    ResendMessage resendMessage;

    @GET
    @RolesAllowed(Role.HR)
    @Operation(summary = "What has been written to whom, the latest first, and whether it arrived")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; Link names the next one",
            content = @Content(schema = @Schema(implementation = MessageRow[].class)))
    public Response list(
            @Parameter(description = "Only those with this in subject or recipient; of all only the last 90 days")
                    @QueryParam("q")
                    @DefaultValue("")
                    String q,
            @Parameter(description = "Only those that never arrived") @QueryParam("undelivered") boolean undelivered,
            @Parameter(description = "Only those about this recruitment's applications") @QueryParam("vacancy")
                    UUID vacancy,
            @Parameter(description = "Only those about this application") @QueryParam("application") UUID application,
            @Parameter(description = "Only what kept this obligation, and the digests that told of it")
                    @QueryParam("obligation")
                    UUID obligation,
            @Parameter(description = "The cursor of the next part") @QueryParam("after") String after,
            @Context UriInfo uri) {
        return messages.search(new MessageFilter(q, undelivered, vacancy, application, obligation), after)
                .response(uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.HR)
    @Operation(summary = "One message and where it is")
    @APIResponse(
            responseCode = "200",
            description = "The message; ETag is its version",
            content = @Content(schema = @Schema(implementation = MessageRow.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Response one(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("{id}/resend")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.HR)
    @Operation(summary = "Send a message once more that did not arrive")
    @APIResponse(
            responseCode = "200",
            description = "It is on its way",
            content = @Content(schema = @Schema(implementation = MessageRow.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(
            responseCode = "409",
            description = "It is on its way, has arrived, or its link can only be made anew elsewhere")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    public Response resend(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        resendMessage.resend(id, Versions.ifMatch(ifMatch));
        return answer(id);
    }

    private Response answer(UUID id) {
        MessageRow row = messages.one(id);
        return Response.ok(row).header("ETag", Versions.etag(row.version())).build();
    }
}
