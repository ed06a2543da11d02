package se.tolv.vacancy.ad;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Versions;
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.VacancyDetail;

@Path("/api/v1/vacancies/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vacancies")
public class AdResource {

    @Inject
    Vacancies vacancies;

    @Inject
    ScheduleAd scheduleAd;

    @Inject
    AdChannels channels;

    @Inject
    AddChannel addChannel;

    @Inject
    RemoveChannel removeChannel;

    @PUT
    @Path("schedule")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Let a complete draft be published by itself at a time")
    @APIResponse(
            responseCode = "200",
            description = "Set; until then the draft cannot be changed",
            content = @Content(schema = @Schema(implementation = VacancyDetail.class)))
    @APIResponse(responseCode = "409", description = "It is no draft, or has a time already")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    @APIResponse(
            responseCode = "422",
            description = "The time is wrong or the draft lacks something; the problem names it")
    public Response schedule(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ScheduleForm form) {
        scheduleAd.schedule(id, form, Versions.ifMatch(ifMatch));
        return one(id);
    }

    @DELETE
    @Path("schedule")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Take back the time at which a draft was to be published")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(schema = @Schema(implementation = VacancyDetail.class)))
    @APIResponse(responseCode = "409", description = "No time has been set")
    @APIResponse(responseCode = "412", description = "Somebody changed it since it was read")
    public Response takeBack(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        scheduleAd.takeBack(id, Versions.ifMatch(ifMatch));
        return one(id);
    }

    private Response one(UUID id) {
        VacancyDetail vacancy = vacancies.one(id);
        return Response.ok(vacancy)
                .header("ETag", Versions.etag(vacancy.version()))
                .build();
    }

    @GET
    @Path("channels")
    @RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
    @Operation(summary = "The places where the ad is spread, each with its link")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public List<AdChannelRow> channels(@PathParam("id") UUID id) {
        return channels.of(id);
    }

    @POST
    @Path("channels")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Add a place where the ad is spread")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = AdChannelRow.class)))
    @APIResponse(responseCode = "422", description = "The name is missing or taken")
    public Response addChannel(@PathParam("id") UUID id, ChannelForm form) {
        UUID channel = addChannel.add(id, form);
        return Response.status(Response.Status.CREATED)
                .entity(channels.of(id).stream()
                        .filter(row -> row.id().equals(channel))
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    @DELETE
    @Path("channels/{channelId}")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Remove a place where the ad is spread; who has applied by its link keeps it as their source")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeChannel(@PathParam("id") UUID id, @PathParam("channelId") UUID channelId) {
        removeChannel.remove(id, channelId);
    }
}
