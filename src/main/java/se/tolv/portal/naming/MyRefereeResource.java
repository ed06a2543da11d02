package se.tolv.portal.naming;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Versions;
import se.tolv.portal.my.CandidateSession;
import se.tolv.reference.referee.MyReferees;
import se.tolv.reference.referee.NameReferees;
import se.tolv.reference.referee.RefereeForm;
import se.tolv.reference.referee.Referees;
import se.tolv.reference.sign.NetworkTraces;

@Path("/api/v1/my/applications/{id}/referees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "The candidate's own page")
public class MyRefereeResource {

    private static final String SESSION = "What signing in answered with";

    @Inject
    CandidateSession session;

    @Inject
    Referees referees;

    @Inject
    NameReferees nameReferees;

    @Inject
    NetworkTraces traces;

    @GET
    @Operation(summary = "The referees that the candidate has named in an application")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "404", description = "There is no such session, or nobody has asked for referees")
    public MyReferees list(@PathParam("id") UUID id, RoutingContext request) {
        MyReferees mine = referees.mine(candidateId(), id);
        traces.seen(candidateId(), ClientAddress.of(request));
        return mine;
    }

    @POST
    @Operation(summary = "Name a referee")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "200", description = "Named; the answer is the whole list")
    @APIResponse(responseCode = "409", description = "It is too late, or there are enough")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public MyReferees add(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey, RefereeForm form) {
        nameReferees.add(candidateId(), id, form, idempotencyKey);
        return referees.mine(candidateId(), id);
    }

    @PUT
    @Path("{referee}")
    @Operation(summary = "Change a referee whom nobody has asked yet")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "200", description = "Changed; the answer is the whole list")
    @APIResponse(responseCode = "409", description = "The referee has been asked, or it is too late")
    @APIResponse(responseCode = "412", description = "The referee was changed since they were read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public MyReferees change(
            @PathParam("id") UUID id,
            @PathParam("referee") UUID referee,
            @HeaderParam("If-Match") String ifMatch,
            RefereeForm form) {
        UUID candidate = candidateId();
        nameReferees.change(candidate, id, referee, Versions.ifMatch(ifMatch), form);
        return referees.mine(candidate, id);
    }

    @DELETE
    @Path("{referee}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Remove a referee whom nobody has asked yet")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", description = "The referee has been asked, or is the only manager")
    public void remove(@PathParam("id") UUID id, @PathParam("referee") UUID referee) {
        nameReferees.remove(candidateId(), id, referee);
    }

    @POST
    @Path("handed-in")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Say that the list is ready; one of them must have been the candidate's manager")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "204", description = "Handed in; said twice, it is done once")
    @APIResponse(responseCode = "422", description = "None of them was the candidate's manager")
    public void handIn(@PathParam("id") UUID id) {
        nameReferees.handIn(candidateId(), id);
    }

    private UUID candidateId() {
        return session.required().id;
    }
}
