package se.tolv.account.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.account.AccountMessages;
import se.tolv.account.Accounts;
import se.tolv.account.DemoEmployer;
import se.tolv.account.password.ChoosePassword;
import se.tolv.account.password.EmailForm;
import se.tolv.account.password.ForgottenPassword;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.error.SignInAddress;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.PageBean;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;

/** Signing in and out by form. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SignInPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signIn(
                String email,
                String next,
                FieldErrors errors,
                List<DemoEmployer.DemoAccount> demoAccounts,
                String organisation,
                boolean nobodyYet,
                String host);

        static native TemplateInstance forgottenPassword(String email, FieldErrors errors);

        static native TemplateInstance forgottenPasswordSent();

        static native TemplateInstance choosePassword(String key, String name, FieldErrors errors);
    }

    @Inject
    SignIn signIn;

    @Inject
    SignOut signOut;

    @Inject
    ForgottenPassword forgottenPassword;

    @Inject
    ChoosePassword choosePassword;

    @Inject
    Accounts accounts;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @Inject
    PageBean page;

    @Inject
    SignInWays ways;

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public TemplateInstance form(@QueryParam("next") @DefaultValue("/") String next, RoutingContext request) {
        return page("", next, FieldErrors.none(), request);
    }

    @POST
    @Path("sign-in")
    @Operation(hidden = true)
    public Response signIn(
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @DefaultValue("/") String next,
            RoutingContext request) {
        Optional<SignIn.Entry> entry = signIn.withPassword(
                email, password, ClientAddress.of(request), request.request().getHeader("User-Agent"));
        if (entry.isEmpty()) {
            FieldErrors errors =
                    FieldErrors.of("email", texts.of(AccountMessages.class).wrongEmailOrPassword());
            return Response.status(422)
                    .entity(page(email, next, errors, request).render())
                    .build();
        }
        if (entry.get().passwordLink() != null) {
            return Flash.redirect(entry.get().passwordLink());
        }
        return Response.seeOther(SignInAddress.localOrHome(next))
                .cookie(sessionCookie(entry.get().session(), request))
                .build();
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response signOut(RoutingContext request) {
        signOut.now();
        return Pages.leaving("/sign-in")
                .cookie(SignInMechanism.COOKIE.end(request))
                .build();
    }

    @GET
    @Path("forgotten-password")
    @Operation(hidden = true)
    public TemplateInstance forgottenForm() {
        ways.requirePasswords();
        return Templates.forgottenPassword("", FieldErrors.none());
    }

    /** Says the same whether there is such an account or not. */
    @POST
    @Path("forgotten-password")
    @Operation(hidden = true)
    public Response forgotten(MultivaluedMap<String, String> typed) {
        EmailForm form = forms.read(typed, EmailForm.class);
        try {
            forgottenPassword.send(form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.forgottenPassword(form.email, errors));
        }
        return Flash.redirect("/forgotten-password/sent");
    }

    @GET
    @Path("forgotten-password/sent")
    @Operation(hidden = true)
    public TemplateInstance forgottenSent() {
        return Templates.forgottenPasswordSent();
    }

    @GET
    @Path("choose-password")
    @Operation(hidden = true)
    public TemplateInstance chooseForm(@QueryParam("key") @DefaultValue("") String key) {
        return Templates.choosePassword(key, nameBehind(key), FieldErrors.none());
    }

    @POST
    @Path("choose-password")
    @Operation(hidden = true)
    public Response choose(
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("password") @DefaultValue("") String password,
            RoutingContext request) {
        try {
            String secret =
                    choosePassword.byLink(key, password, request.request().getHeader("User-Agent"));
            return Response.fromResponse(
                            Flash.redirect("/", texts.of(AccountMessages.class).passwordChosen()))
                    .cookie(sessionCookie(secret, request))
                    .build();
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.choosePassword(key, nameBehind(key), errors));
        }
    }

    private String nameBehind(String key) {
        return choosePassword
                .nameBehind(key)
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.NOT_FOUND, texts.of(AccountMessages.class).passwordLinkGone()));
    }

    private TemplateInstance page(String email, String next, FieldErrors errors, RoutingContext request) {
        return Templates.signIn(
                email,
                next,
                errors,
                page.isDemo() ? accounts.demo() : List.of(),
                ways.isOrganisation() ? "/sign-in/organisation?next=" + URLEncoder.encode(next, UTF_8) : null,
                accounts.isEmpty(),
                request.request().authority().host());
    }

    /** For as long as a session lasts. */
    public static NewCookie sessionCookie(String secret, RoutingContext request) {
        return SignInMechanism.COOKIE.with(secret, SignIn.SESSION, request);
    }
}
