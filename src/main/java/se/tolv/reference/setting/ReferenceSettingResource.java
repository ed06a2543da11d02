package se.tolv.reference.setting;

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

@Path("/api/v1/settings/references")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR)
@Tag(name = "References")
public class ReferenceSettingResource {

    @Inject
    ChangeReferenceSetting changeSetting;

    @GET
    @Operation(summary = "How references are dealt with: how long they are kept, what candidates see of them")
    @APIResponse(
            responseCode = "200",
            description = "The settings; their ETag is needed to change them",
            content = @Content(schema = @Schema(implementation = ReferenceSettingDetail.class)))
    public Response current() {
        ReferenceSettingDetail setting = changeSetting.current();
        return Response.ok(setting)
                .header("ETag", Versions.etag(setting.version()))
                .build();
    }

    @PUT
    @Operation(summary = "Change how references are dealt with")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ReferenceSettingDetail.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed them since they were read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response change(@HeaderParam("If-Match") String ifMatch, ReferenceSettingForm form) {
        changeSetting.change(form, Versions.ifMatch(ifMatch));
        return current();
    }
}
