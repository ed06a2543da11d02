package se.tolv.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Versions;

@Path("/api/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMINISTRATORS)
@Tag(name = "Accounts")
public class AccountResource {

    @Inject
    Accounts accounts;

    @Inject
    InviteAccount inviteAccount;

    @Inject
    ChangeAccount changeAccount;

    @Inject
    DeactivateAccount deactivateAccount;

    @Inject
    CurrentActor actor;

    @GET
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR})
    @Operation(summary = "The accounts, by name")
    @APIResponse(
            responseCode = "200",
            description = "A part of the list; the Link header names the next part",
            content = @Content(schema = @Schema(implementation = AccountRow[].class)))
    public Response list(@BeanParam AccountSearch search, @Context UriInfo uri) {
        return accounts.search(search).response(uri);
    }

    @POST
    @Operation(summary = "Invite a member of staff: make the account and mail a link by which to choose a password")
    @APIResponse(
            responseCode = "201",
            description = "Invited; Location names the account",
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response invite(@HeaderParam("Idempotency-Key") String idempotencyKey, AccountForm form) {
        UUID id = inviteAccount.invite(Keys.ofRequest(actor.get().id(), idempotencyKey), form);
        return answer(Response.created(URI.create("/api/v1/accounts/" + id)), id);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR})
    @Operation(summary = "One account")
    @APIResponse(
            responseCode = "200",
            description = "The account; ETag is its version",
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    public Response one(@PathParam("id") UUID id) {
        return answer(Response.ok(), id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change an account's name, address, roles and units")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed the account since it was read")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            ChangedAccountForm form,
            RoutingContext request) {
        changeAccount.change(id, Versions.ifMatch(version), form, ClientAddress.of(request));
        return answer(Response.ok(), id);
    }

    @POST
    @Path("{id}/invitation")
    @Operation(summary = "Mail a new link to a person who has not signed in yet")
    @APIResponse(responseCode = "204", description = "Sent; the earlier link does not work any more")
    @APIResponse(responseCode = "409", description = "The person has signed in already, or the account is closed")
    public void inviteAgain(@PathParam("id") UUID id) {
        inviteAccount.again(id);
    }

    @POST
    @Path("{id}/deactivation")
    @Operation(summary = "Close an account: its sessions and API tokens end at once")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    @APIResponse(responseCode = "409", description = "It is closed already, or the only administrator's")
    public Response deactivate(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        deactivateAccount.deactivate(id, Versions.ifMatch(version));
        return answer(Response.ok(), id);
    }

    @POST
    @Path("{id}/reactivation")
    @Operation(summary = "Open a closed account again")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(implementation = AccountDetail.class)))
    @APIResponse(responseCode = "409", description = "It is open")
    public Response reactivate(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        deactivateAccount.reactivate(id, Versions.ifMatch(version));
        return answer(Response.ok(), id);
    }

    private Response answer(Response.ResponseBuilder response, UUID id) {
        AccountDetail account = accounts.one(id);
        return response.entity(account)
                .header("ETag", Versions.etag(account.version()))
                .build();
    }
}
