package se.tolv.account.me;

import io.vertx.ext.web.RoutingContext;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.account.signin.EndSessions;
import se.tolv.account.signin.SessionRow;
import se.tolv.account.token.CreateToken;
import se.tolv.account.token.TokenForm;
import se.tolv.account.token.TokenMade;
import se.tolv.account.token.TokenRow;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Versions;

@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
@Tag(name = "My account")
public class MeResource {

    @Inject
    OwnAccount own;

    @Inject
    ChangeOwnAccount changeOwnAccount;

    @Inject
    EndSessions endSessions;

    @Inject
    CreateToken createToken;

    @Inject
    CurrentActor actor;

    @GET
    @Operation(summary = "The person who asks")
    @APIResponse(
            responseCode = "200",
            description = "The account; ETag is its version",
            content = @Content(schema = @Schema(implementation = Me.class)))
    public Response me() {
        return answer();
    }

    @PUT
    @Operation(summary = "Change one's own name and language")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(implementation = Me.class)))
    @APIResponse(responseCode = "412", description = "The account was changed since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response change(@HeaderParam("If-Match") String version, MeForm form) {
        changeOwnAccount.change(Versions.ifMatch(version), form);
        return answer();
    }

    private Response answer() {
        Me me = own.me();
        return Response.ok(me).header("ETag", Versions.etag(me.version())).build();
    }

    @GET
    @Path("sessions")
    @Operation(summary = "The browsers one is signed in with, the latest first")
    public List<SessionRow> sessions() {
        return own.sessions();
    }

    @DELETE
    @Path("sessions/{id}")
    @Operation(summary = "Sign out of one browser")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void endSession(@PathParam("id") UUID id) {
        endSessions.one(id);
    }

    @DELETE
    @Path("sessions")
    @Operation(summary = "Sign out of all browsers but the one that asks")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void endOtherSessions() {
        endSessions.allOthers();
    }

    @GET
    @Path("tokens")
    @Operation(summary = "One's API tokens, the latest first, without their secrets")
    public List<TokenRow> tokens() {
        return own.tokens();
    }

    @POST
    @Path("tokens")
    @Operation(
            summary = "Make an API token. Asked for by a session, never by a token",
            description = "With the account's password; by whoever signs in at the organisation, soon after doing so.")
    @APIResponse(
            responseCode = "201",
            description = "Made; the secret is shown only now",
            content = @Content(schema = @Schema(implementation = TokenMade.class)))
    @APIResponse(responseCode = "409", description = "The account has no password, and signed in too long ago")
    @APIResponse(responseCode = "422", description = "A field or the password is wrong; the problem names it")
    @APIResponse(responseCode = "429", description = "Too many wrong passwords")
    public Response createToken(
            @HeaderParam("Idempotency-Key") String idempotencyKey, TokenForm form, RoutingContext request) {
        TokenMade made =
                createToken.create(Keys.ofRequest(actor.get().id(), idempotencyKey), form, ClientAddress.of(request));
        return Response.created(URI.create("/api/v1/me/tokens/" + made.id()))
                .entity(made)
                .build();
    }

    @DELETE
    @Path("tokens/{id}")
    @Operation(summary = "Revoke an API token")
    @APIResponse(responseCode = "204", description = "Revoked: it opens nothing any more")
    public void revokeToken(@PathParam("id") UUID id) {
        createToken.revoke(id);
    }
}
