package se.tolv.competency.mapping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.competency.Frameworks;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/competencies/{id}/mapping")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR)
@Tag(name = "Frameworks")
public class CompetencyMappingResource {

    @Inject
    MapCompetency mapCompetency;

    @Inject
    Frameworks frameworks;

    @PUT
    @Operation(summary = "Decide what takes an imported competency's place")
    @APIResponse(responseCode = "204", description = "Decided; ETag is the competency's new one")
    @APIResponse(responseCode = "412", description = "Somebody else has decided in between")
    @APIResponse(responseCode = "422", description = "There is no such competency in the published framework")
    public Response map(
            @PathParam("id") UUID id,
            @Parameter(description = "The imported competency's ETag, or its version in the list", example = "\"0\"")
                    @HeaderParam("If-Match")
                    String ifMatch,
            MappingForm form) {
        mapCompetency.map(id, Versions.ifMatch(ifMatch), form);
        return decided(id);
    }

    @DELETE
    @Operation(summary = "Take a decision back: the imported competency is undecided again")
    @APIResponse(responseCode = "204", description = "Taken back; ETag is the competency's new one")
    @APIResponse(responseCode = "412", description = "Somebody else has decided in between")
    public Response undecide(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        mapCompetency.undecide(id, Versions.ifMatch(ifMatch));
        return decided(id);
    }

    private Response decided(UUID id) {
        return Response.noContent()
                .header("ETag", Versions.etag(frameworks.competency(id).version()))
                .build();
    }
}
