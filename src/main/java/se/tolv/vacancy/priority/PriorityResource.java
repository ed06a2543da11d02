package se.tolv.vacancy.priority;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/vacancies/{id}/priority")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Staffing priority")
public class PriorityResource {

    @Inject
    Priorities priorities;

    @Inject
    AnswerPriority answerPriority;

    @GET
    @RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
    @Operation(summary = "What is tried before a post is advertised, with the answers so far")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public List<PriorityRow> of(@PathParam("id") UUID id) {
        return priorities.of(id);
    }

    @PUT
    @Path("{step}")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Answer one step; the caller signs the answer, which takes the place of an earlier one")
    @APIResponse(responseCode = "200", description = "All steps as they are now")
    @APIResponse(responseCode = "404", description = "There is no such vacancy or step")
    @APIResponse(responseCode = "409", description = "The vacancy is no draft any more")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public List<PriorityRow> answer(@PathParam("id") UUID id, @PathParam("step") PriorityStep step, PriorityForm form) {
        answerPriority.answer(id, step, form);
        return priorities.of(id);
    }
}
