package se.tolv.candidate.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/applications/{id}/person")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RolesAllowed(Role.HR)
@Tag(name = "Applications")
public class PersonResource {

    @Inject
    Persons persons;

    @Inject
    JoinCandidates joinCandidates;

    @GET
    @Operation(summary = "The person behind an application: other applications, and who may be the same person")
    @APIResponse(responseCode = "404", description = "There is no such application")
    public PersonDetail behind(@PathParam("id") UUID id) {
        return persons.behind(id);
    }

    @PUT
    @Path("candidates/{candidate}")
    @Operation(summary = "Say that a candidate is the same person; nothing is moved, and it can be taken back")
    @APIResponse(responseCode = "200", description = "They are shown as one person")
    @APIResponse(responseCode = "404", description = "There is no such application or candidate")
    @APIResponse(responseCode = "409", description = "An identity is protected")
    public PersonDetail join(@PathParam("id") UUID id, @PathParam("candidate") UUID candidate) {
        joinCandidates.join(id, candidate);
        return persons.behind(id);
    }

    @DELETE
    @Path("candidates/{candidate}")
    @Operation(summary = "Say that a candidate is another person after all")
    @APIResponse(responseCode = "200", description = "They are shown as two")
    @APIResponse(responseCode = "404", description = "There is no such application or candidate")
    public PersonDetail takeApart(@PathParam("id") UUID id, @PathParam("candidate") UUID candidate) {
        joinCandidates.takeApart(id, candidate);
        return persons.behind(id);
    }
}
