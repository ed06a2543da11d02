package se.tolv.interview.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.interview.diary.InterviewRow;
import se.tolv.interview.diary.Interviews;
import se.tolv.interview.diary.SlotRow;
import se.tolv.platform.identity.Role;

@Path("/api/v1/vacancies/{id}/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS})
@Tag(name = "Interviews")
public class VacancyInterviewResource {

    @Inject
    Interviews interviews;

    @Inject
    OfferChoices choices;

    @Inject
    OfferInterviews offerInterviews;

    @Inject
    RemoveSlot removeSlot;

    @GET
    @Operation(summary = "The recruitment's interviews: those that wait for a time first, then in the order of time")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; a Link header leads to the next",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = InterviewRow.class)))
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public Response of(@PathParam("id") UUID id, @BeanParam InterviewFilter filter, @Context UriInfo uri) {
        return interviews.of(id, filter).response(uri);
    }

    @POST
    @Operation(
            summary = "Offer candidates times to choose from",
            description = "The first to choose a time has it. A candidate with an interview ahead gets more times.")
    @APIResponse(responseCode = "204", description = "Offered; each candidate gets a mail")
    @APIResponse(responseCode = "409", description = "The recruitment is not running")
    @APIResponse(
            responseCode = "422",
            description = "A field is wrong; overruleReason where somebody is busy then and no reason is given")
    public void offer(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey, OfferForm form) {
        offerInterviews.offer(id, form, idempotencyKey);
    }

    @GET
    @Path("slots")
    @Operation(summary = "The recruitment's times that nobody has chosen, in the order of time")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public List<SlotRow> free(@PathParam("id") UUID id) {
        return choices.of(id).free();
    }

    @DELETE
    @Path("slots/{slot}")
    @Operation(summary = "Take back a time that nobody has chosen")
    @APIResponse(responseCode = "204", description = "It is kept no longer")
    @APIResponse(responseCode = "404", description = "The recruitment has no such time")
    @APIResponse(responseCode = "409", description = "Somebody has chosen it")
    public void remove(@PathParam("id") UUID id, @PathParam("slot") UUID slot) {
        removeSlot.remove(id, slot);
    }
}
