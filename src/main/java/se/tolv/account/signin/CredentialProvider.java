package se.tolv.account.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.Employers;
import se.tolv.platform.identity.SecurityLog;

/** Exchanges a session's or a token's secret for the person who holds it, within the employer of the request's host. */
@ApplicationScoped
public class CredentialProvider implements IdentityProvider<CredentialRequest> {

    /** The attribute of the identity that says whether it may change anything: not so for a token that only reads. */
    public static final String MAY_WRITE = "may-write";

    @Inject
    Employers employers;

    @Inject
    SessionLookup sessions;

    @Override
    public Class<CredentialRequest> getRequestType() {
        return CredentialRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(CredentialRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    private SecurityIdentity identity(CredentialRequest request) {
        return employers
                .atHost(request.host)
                .flatMap(employer -> holder(employer, request))
                .map(CredentialProvider::identityOf)
                .orElseThrow(AuthenticationFailedException::new);
    }

    private Optional<SessionLookup.Holder> holder(Employer employer, CredentialRequest request) {
        if (request.kind == CredentialRequest.Kind.SESSION) {
            return sessions.ofSession(employer, request.secret, request.byItself);
        }
        Optional<SessionLookup.Holder> holder = sessions.ofToken(employer, request.secret);
        if (holder.isEmpty()) {
            SecurityLog.warn("sign-in-failed", null, "token");
        }
        return holder;
    }

    private static SecurityIdentity identityOf(SessionLookup.Holder holder) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(holder.actor())
                .addAttribute(MAY_WRITE, holder.writes())
                .addRoles(holder.actor().roles().stream().map(Enum::name).collect(Collectors.toSet()))
                .build();
    }
}
