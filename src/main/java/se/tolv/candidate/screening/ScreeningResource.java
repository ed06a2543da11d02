package se.tolv.candidate.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/vacancies/{vacancyId}/screening")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
@Tag(name = "Screening")
public class ScreeningResource {

    @Inject
    Screenings screenings;

    @Inject
    Rankings rankings;

    @Inject
    RateAnswers rateAnswers;

    @GET
    @Operation(summary = "How far the screening has come, question by question")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public ScreeningOverview overview(@PathParam("vacancyId") UUID vacancyId) {
        return screenings.overview(vacancyId);
    }

    @GET
    @Path("questions/{question}/answers")
    @RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
    @Operation(summary = "All applicants' answers to one question, in an order drawn by lot for the caller")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; a Link header leads to the next",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AnswerToRate.class)))
    @APIResponse(responseCode = "403", description = "The caller does not rate")
    @APIResponse(responseCode = "404", description = "There is no such question, or the caller may not know of it")
    public Response answers(
            @PathParam("vacancyId") UUID vacancyId,
            @Parameter(description = "1, 2, 3 ...") @PathParam("question") int question,
            @Parameter(description = "The cursor of the previous part, from its Link header") @QueryParam("after")
                    String after,
            @Context UriInfo uri) {
        return screenings.answers(vacancyId, question, after).response(uri);
    }

    @PUT
    @Path("questions/{question}/ratings")
    @Operation(summary = "Rate some answers to one question; what was rated before is replaced")
    @APIResponse(responseCode = "204", description = "Saved; nobody else sees it yet")
    @APIResponse(responseCode = "403", description = "The caller does not rate")
    @APIResponse(responseCode = "404", description = "There is no such question or application")
    @APIResponse(
            responseCode = "409",
            description = "Applications still come in, or the caller has submitted the question")
    @APIResponse(responseCode = "422", description = "A rating is none; the problem names it")
    public void rate(
            @PathParam("vacancyId") UUID vacancyId,
            @Parameter(description = "1, 2, 3 ...") @PathParam("question") int question,
            RateForm form) {
        rateAnswers.rate(vacancyId, question, form);
    }

    @POST
    @Path("questions/{question}/submission")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Stand by one's ratings of a question; from then on they are fixed, and the others' are shown")
    @APIResponse(responseCode = "204", description = "Submitted")
    @APIResponse(responseCode = "403", description = "The caller does not rate")
    @APIResponse(responseCode = "404", description = "There is no such question")
    @APIResponse(responseCode = "409", description = "Some answers are not rated, or applications still come in")
    public void submit(
            @PathParam("vacancyId") UUID vacancyId,
            @Parameter(description = "1, 2, 3 ...") @PathParam("question") int question) {
        rateAnswers.submit(vacancyId, question);
    }

    @GET
    @Path("ranking")
    @Operation(summary = "The applicants by what their answers have been rated, with every part of each number")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public Ranking ranking(@PathParam("vacancyId") UUID vacancyId) {
        return rankings.of(vacancyId);
    }
}
