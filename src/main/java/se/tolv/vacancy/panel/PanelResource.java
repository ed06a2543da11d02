package se.tolv.vacancy.panel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/api/v1/vacancies/{id}/panel")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessors")
public class PanelResource {

    @Inject
    Panels panels;

    @Inject
    AskAssessor askAssessor;

    @Inject
    RemoveAssessor removeAssessor;

    @GET
    @RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
    @Operation(summary = "Who has been asked to assess, and what they answered about conflicts of interest")
    @APIResponse(responseCode = "404", description = "There is no such vacancy, or the caller may not know of it")
    public List<PanelRow> of(@PathParam("id") UUID id) {
        return panels.of(id);
    }

    @POST
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Ask somebody to assess; whoever has been asked already is not asked again")
    @APIResponse(responseCode = "200", description = "The panel as it is now")
    @APIResponse(responseCode = "409", description = "The recruitment has ended")
    @APIResponse(responseCode = "422", description = "The account cannot assess")
    public List<PanelRow> ask(@PathParam("id") UUID id, AssessorForm form) {
        askAssessor.ask(id, form);
        return panels.of(id);
    }

    @DELETE
    @Path("{memberId}")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(summary = "Take somebody off the panel")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "They have stepped aside, which is kept")
    public void remove(@PathParam("id") UUID id, @PathParam("memberId") UUID memberId) {
        removeAssessor.remove(id, memberId);
    }
}
