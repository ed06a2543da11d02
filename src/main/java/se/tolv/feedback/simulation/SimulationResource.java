package se.tolv.feedback.simulation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.net.URI;
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

@Path("/api/v1/feedback/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class SimulationResource {

    @Inject
    Simulations simulations;

    @Inject
    StartSimulation startSimulation;

    @Inject
    CurrentActor actor;

    @GET
    @RolesAllowed(Role.HR)
    @Operation(summary = "What has been tried on the past, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; Link names the next one",
            content = @Content(schema = @Schema(implementation = SimulationRow[].class)))
    public Response list(
            @Parameter(description = "The cursor of the next part") @QueryParam("after") String after,
            @Context UriInfo uri) {
        return simulations.list(after).response(uri);
    }

    @POST
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Try rules on the past",
            description =
                    "Replays the real events of a period; nothing is written but the result. A job runs it: ask for"
                            + " the simulation until its status is DONE.")
    @APIResponse(
            responseCode = "201",
            description = "It waits to be run; Location names it",
            content = @Content(schema = @Schema(implementation = SimulationRow.class)))
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response start(@HeaderParam("Idempotency-Key") String idempotencyKey, SimulationForm form) {
        UUID id = startSimulation.start(Keys.ofRequest(actor.get().id(), idempotencyKey), form);
        return Response.created(URI.create("/api/v1/feedback/simulations/" + id))
                .entity(simulations.one(id))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.HR)
    @Operation(summary = "One simulation: how far it has come, and its result")
    @APIResponse(
            responseCode = "200",
            description = "The simulation",
            content = @Content(schema = @Schema(implementation = SimulationRow.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public SimulationRow one(@PathParam("id") UUID id) {
        return simulations.one(id);
    }
}
