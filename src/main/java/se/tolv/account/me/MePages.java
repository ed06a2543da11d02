package se.tolv.account.me;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.account.AccountMessages;
import se.tolv.account.password.ChoosePassword;
import se.tolv.account.password.PasswordForm;
import se.tolv.account.signin.EndSessions;
import se.tolv.account.signin.PasswordProof;
import se.tolv.account.signin.SessionRow;
import se.tolv.account.signin.SignInPages;
import se.tolv.account.signin.SignInWays;
import se.tolv.account.token.CreateToken;
import se.tolv.account.token.TokenForm;
import se.tolv.account.token.TokenMade;
import se.tolv.account.token.TokenRow;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;

/** A person's own account: name and language, password, browsers, API tokens. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
public class MePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance me(Me me, MeForm form, FieldErrors errors);

        /**
         * @param tokens whether there are API tokens to end as well
         */
        static native TemplateInstance password(boolean tokens, FieldErrors errors);

        static native TemplateInstance sessions(List<SessionRow> sessions);

        /**
         * @param password whether the person has one, which is then asked for
         */
        static native TemplateInstance tokens(
                List<TokenRow> tokens, TokenForm form, boolean password, FieldErrors errors, TokenMade made);
    }

    @Inject
    OwnAccount own;

    @Inject
    ChangeOwnAccount changeOwnAccount;

    @Inject
    ChoosePassword choosePassword;

    @Inject
    PasswordProof proof;

    @Inject
    SignInWays ways;

    @Inject
    EndSessions endSessions;

    @Inject
    CreateToken createToken;

    @Inject
    FormReader forms;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance me() {
        Me me = own.me();
        return Templates.me(me, me.form(), FieldErrors.none());
    }

    @POST
    @Operation(hidden = true)
    public Response change(MultivaluedMap<String, String> typed) {
        MeForm form = forms.read(typed, MeForm.class);
        try {
            changeOwnAccount.change(Versions.ifMatch(typed.getFirst("version")), form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.me(own.me(), form, errors));
        }
        Language spoken = form.language == null ? language.get() : form.language;
        String saved = texts.in(spoken, AccountMessages.class).saved();
        return Flash.redirect(form.language == null ? "/me" : "/language/" + spoken.code() + "?back=/me", saved);
    }

    @GET
    @Path("password")
    @Operation(hidden = true)
    public TemplateInstance password() {
        ways.requirePasswords();
        return Templates.password(own.hasTokens(), FieldErrors.none());
    }

    @POST
    @Path("password")
    @Operation(hidden = true)
    public Response changePassword(MultivaluedMap<String, String> typed, RoutingContext request) {
        PasswordForm form = forms.read(typed, PasswordForm.class);
        try {
            String session = choosePassword.instead(
                    form, ClientAddress.of(request), request.request().getHeader("User-Agent"));
            return Response.fromResponse(Flash.redirect("/me", messages().passwordChosen()))
                    .cookie(SignInPages.sessionCookie(session, request))
                    .build();
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.password(own.hasTokens(), errors));
        }
    }

    @GET
    @Path("sessions")
    @Operation(hidden = true)
    public TemplateInstance sessions() {
        return Templates.sessions(own.sessions());
    }

    @POST
    @Path("sessions/{id}/end")
    @Operation(hidden = true)
    public Response endSession(@PathParam("id") UUID id) {
        endSessions.one(id);
        return Flash.redirect("/me/sessions", messages().sessionEnded());
    }

    @POST
    @Path("sessions/end-others")
    @Operation(hidden = true)
    public Response endOtherSessions() {
        endSessions.allOthers();
        return Flash.redirect("/me/sessions", messages().otherSessionsEnded());
    }

    @GET
    @Path("tokens")
    @Operation(hidden = true)
    public TemplateInstance tokens() {
        return tokens(TokenForm.usual(), FieldErrors.none(), null);
    }

    /** Answers with the page itself: the secret is shown once, and kept nowhere on the way. */
    @POST
    @Path("tokens")
    @Operation(hidden = true)
    public Response createToken(MultivaluedMap<String, String> typed, RoutingContext request) {
        TokenForm form = forms.read(typed, TokenForm.class);
        try {
            TokenMade made = createToken.create(
                    Keys.ofRequest(actor.get().id(), typed.getFirst("requestKey")), form, ClientAddress.of(request));
            return Response.ok(
                            tokens(TokenForm.usual(), FieldErrors.none(), made).render())
                    .build();
        } catch (Problem refused) {
            return Pages.again(refused, errors -> tokens(form, errors, null));
        }
    }

    private TemplateInstance tokens(TokenForm form, FieldErrors errors, TokenMade made) {
        return Templates.tokens(own.tokens(), form, proof.hasPassword(), errors, made);
    }

    @POST
    @Path("tokens/{id}/revocation")
    @Operation(hidden = true)
    public Response revokeToken(@PathParam("id") UUID id) {
        createToken.revoke(id);
        return Flash.redirect("/me/tokens", messages().tokenRevoked());
    }

    private AccountMessages messages() {
        return texts.of(AccountMessages.class);
    }
}
