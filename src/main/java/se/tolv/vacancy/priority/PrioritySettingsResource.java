package se.tolv.vacancy.priority;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/priority-settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR)
@Tag(name = "Staffing priority")
public class PrioritySettingsResource {

    @Inject
    ChangePrioritySettings changeSettings;

    @GET
    @Operation(summary = "Whether the steps before advertising are a gate, and what they are called")
    @APIResponse(
            responseCode = "200",
            description = "The settings; their ETag is needed to change them",
            content = @Content(schema = @Schema(implementation = PrioritySettingsForm.class)))
    public Response one() {
        PrioritySettingsDetail detail = PrioritySettingsDetail.current();
        return Response.ok(detail.settings())
                .header("ETag", Versions.etag(detail.version()))
                .build();
    }

    @PUT
    @Operation(summary = "Switch the gate on or off, and name its steps")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = PrioritySettingsForm.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed them since they were read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response change(@HeaderParam("If-Match") String ifMatch, PrioritySettingsForm form) {
        changeSettings.change(form, Versions.ifMatch(ifMatch));
        return one();
    }
}
