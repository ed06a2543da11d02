package se.tolv.account.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.tolv.platform.error.ProblemAnswers;
import se.tolv.platform.error.SignInAddress;
import se.tolv.platform.web.SiteCookie;

/** Recognises who asks: by the session cookie that signing in gave, or by an API token in {@code Authorization: Bearer}. */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    static final SiteCookie COOKIE = SiteCookie.hidden("tolv_session");
    private static final String BEARER = "Bearer ";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String authorization = request.request().getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            return identities.authenticate(new CredentialRequest(
                    request.request(), CredentialRequest.Kind.TOKEN, authorization.substring(BEARER.length())));
        }
        String session = COOKIE.in(request);
        if (session != null) {
            // A session that has ended makes its holder nobody: the public pages and the way back in stay open.
            return identities
                    .authenticate(new CredentialRequest(request.request(), CredentialRequest.Kind.SESSION, session))
                    .onFailure(AuthenticationFailedException.class)
                    .recoverWithNull();
        }
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        boolean page = !ProblemAnswers.isApi(request)
                && "GET".equals(request.request().method().name());
        return Uni.createFrom()
                .item(
                        page
                                ? new ChallengeData(
                                        303,
                                        "Location",
                                        SignInAddress.comingBackTo(request).toString())
                                : new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(CredentialRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, COOKIE.name()));
    }
}
