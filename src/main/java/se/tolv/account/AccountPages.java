package se.tolv.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.account.signin.PasswordProof;
import se.tolv.account.unit.UnitRow;
import se.tolv.account.unit.Units;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;

/** The list of accounts, and where the administrator invites people and changes what they may do. */
@Path("/accounts")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATORS)
public class AccountPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance accounts(
                List<AccountRow> accounts,
                AccountSearch search,
                String next,
                List<Role> roles,
                List<AccountStatus> statuses,
                boolean mayChange);

        static native TemplateInstance invite(
                AccountForm form, FieldErrors errors, List<Role> roles, List<UnitRow> tree);

        /**
         * @param asksPassword whether the administrator has one, which is asked for with another address
         */
        static native TemplateInstance account(
                AccountDetail account,
                AccountForm form,
                boolean asksPassword,
                FieldErrors errors,
                List<Role> roles,
                List<UnitRow> tree);
    }

    private static final List<Role> ROLES = List.of(Role.values());

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    InviteAccount inviteAccount;

    @Inject
    ChangeAccount changeAccount;

    @Inject
    DeactivateAccount deactivateAccount;

    @Inject
    PasswordProof proof;

    @Inject
    FormReader forms;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @GET
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR})
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam AccountSearch search, @Context UriInfo uri) {
        Slice<AccountRow> slice = accounts.search(search);
        return Templates.accounts(
                slice.items(),
                search,
                slice.nextHref(uri),
                ROLES,
                List.of(AccountStatus.values()),
                actor.get().is(Role.ADMINISTRATOR));
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance inviteForm() {
        return Templates.invite(new AccountForm(), FieldErrors.none(), ROLES, units.tree());
    }

    @POST
    @Operation(hidden = true)
    public Response invite(MultivaluedMap<String, String> typed) {
        AccountForm form = forms.read(typed, AccountForm.class);
        try {
            inviteAccount.invite(Keys.ofRequest(actor.get().id(), typed.getFirst("requestKey")), form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.invite(form, errors, ROLES, units.tree()));
        }
        return Flash.redirect("/accounts", messages().invited(form.name));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance account(@PathParam("id") UUID id) {
        AccountDetail account = accounts.one(id);
        return page(account, account.form(), FieldErrors.none());
    }

    @POST
    @Path("{id}")
    @Operation(hidden = true)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed, RoutingContext request) {
        ChangedAccountForm form = forms.read(typed, ChangedAccountForm.class);
        try {
            changeAccount.change(id, Versions.ifMatch(typed.getFirst("version")), form, ClientAddress.of(request));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(accounts.one(id), form, errors));
        }
        return Flash.redirect("/accounts", messages().accountChanged(form.name));
    }

    @POST
    @Path("{id}/invitation")
    @Operation(hidden = true)
    public Response inviteAgain(@PathParam("id") UUID id) {
        inviteAccount.again(id);
        return Flash.redirect(
                "/accounts/" + id, messages().invited(accounts.one(id).name()));
    }

    @POST
    @Path("{id}/deactivation")
    @Operation(hidden = true)
    public Response deactivate(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        deactivateAccount.deactivate(id, Versions.ifMatch(typed.getFirst("version")));
        return Flash.redirect(
                "/accounts", messages().deactivated(accounts.one(id).name()));
    }

    @POST
    @Path("{id}/reactivation")
    @Operation(hidden = true)
    public Response reactivate(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        deactivateAccount.reactivate(id, Versions.ifMatch(typed.getFirst("version")));
        return Flash.redirect(
                "/accounts", messages().reactivated(accounts.one(id).name()));
    }

    private TemplateInstance page(AccountDetail account, AccountForm form, FieldErrors errors) {
        return Templates.account(account, form, proof.hasPassword(), errors, ROLES, units.tree());
    }

    private AccountMessages messages() {
        return texts.of(AccountMessages.class);
    }
}
