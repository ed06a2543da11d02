package se.tolv.account.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;

@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
public class UnitResource {

    @Inject
    Units units;

    @Inject
    CreateUnit createUnit;

    @Inject
    ChangeUnit changeUnit;

    @Inject
    RemoveUnit removeUnit;

    @Inject
    CurrentActor actor;

    @GET
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "All departments and units, each department followed by its units")
    public List<UnitRow> list(
            @QueryParam("q")
                    @DefaultValue("")
                    @Parameter(
                            description = "Only those with these words in their name or in that of a unit above them")
                    String q) {
        return units.tree(q);
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATORS)
    @Operation(summary = "Add a department or a unit")
    @APIResponse(responseCode = "201", description = "Added; Location names it")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response create(@HeaderParam("Idempotency-Key") String idempotencyKey, UnitForm form) {
        UUID id = createUnit.create(Keys.ofRequest(actor.get().id(), idempotencyKey), form);
        return answer(Response.created(URI.create("/api/v1/units/" + id)), id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(summary = "One unit")
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.ok(), id);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ADMINISTRATORS)
    @Operation(summary = "Rename a unit, or move it with everything below it")
    @APIResponse(
            responseCode = "200",
            description = "The unit as it is now",
            content = @Content(schema = @Schema(implementation = UnitRow.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed the unit since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, UnitForm form) {
        changeUnit.change(id, Versions.ifMatch(version), form);
        return answer(Response.ok(), id);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.ADMINISTRATORS)
    @Operation(summary = "Remove a unit on which nothing hangs")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "Something hangs on it; the problem says what")
    @APIResponse(responseCode = "412", description = "Somebody changed the unit since it was read")
    public void remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        removeUnit.remove(id, Versions.ifMatch(version));
    }

    private Response answer(Response.ResponseBuilder response, UUID id) {
        UnitRow unit = units.one(id);
        return response.entity(unit)
                .header("ETag", Versions.etag(unit.version()))
                .build();
    }
}
