package se.tolv.candidate.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/letter-templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Letters")
public class LetterTemplateResource {

    @Inject
    LetterTemplates templates;

    @Inject
    ChangeLetterTemplate changeTemplate;

    @GET
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "What each kind of letter to applicants says before anybody has changed it")
    public List<LetterTemplateDetail> all() {
        return templates.all();
    }

    @GET
    @Path("{kind}")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "What one kind of letter says")
    @APIResponse(
            responseCode = "200",
            description = "The words; their ETag is needed to change them",
            content = @Content(schema = @Schema(implementation = LetterTemplateDetail.class)))
    public Response one(@PathParam("kind") LetterKind kind) {
        LetterTemplateDetail template = templates.one(kind);
        return Response.ok(template)
                .header("ETag", Versions.etag(template.version()))
                .build();
    }

    @PUT
    @Path("{kind}")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Give a kind of letter the employer's own words")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = LetterTemplateDetail.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong, or a placeholder does not exist")
    public Response change(
            @PathParam("kind") LetterKind kind, @HeaderParam("If-Match") String ifMatch, LetterTemplateForm form) {
        changeTemplate.change(kind, form, Versions.ifMatch(ifMatch));
        return one(kind);
    }
}
