package se.tolv.account.signin;

import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.error.SignInAddress;

/**
 * Signing in with the organisation's account. Whoever comes to the address below has been to the identity provider and
 * back (see application.properties); what the provider says about them is used here, once, and forgotten.
 */
@Path("/sign-in/organisation")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SingleSignOnPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance unknownAccount(String email);

        static native TemplateInstance failed();
    }

    @Inject
    SingleSignOn singleSignOn;

    @Inject
    @IdToken
    Instance<JsonWebToken> idToken;

    @Inject
    OidcSession providersSession;

    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean enabled;

    @GET
    @Operation(hidden = true)
    public Response signIn(@QueryParam("next") @DefaultValue("/") String next, RoutingContext request) {
        if (!enabled) {
            throw Problem.notFound();
        }
        String email = idToken.get().getClaim("email");
        boolean verified = "true".equals(String.valueOf(idToken.get().<Object>getClaim("email_verified")));
        providersSession.logout().await().indefinitely();
        Optional<String> session = verified && email != null
                ? singleSignOn.open(email, request.request().getHeader("User-Agent"))
                : Optional.empty();
        if (session.isEmpty()) {
            return Response.status(Response.Status.FORBIDDEN)
                    .entity(Templates.unknownAccount(email == null ? "" : email).render())
                    .build();
        }
        return Response.seeOther(SignInAddress.localOrHome(next))
                .cookie(SignInPages.sessionCookie(session.get(), request))
                .build();
    }

    /** The provider sends here whoever it did not let in, or who changed their mind. */
    @GET
    @Path("failed")
    @Operation(hidden = true)
    public TemplateInstance failed() {
        return Templates.failed();
    }
}
