package se.tolv.account.token;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.tolv.account.AccountMessages;
import se.tolv.account.signin.CredentialProvider;
import se.tolv.platform.error.Problem;
import se.tolv.platform.error.ProblemAnswers;
import se.tolv.platform.i18n.Texts;

/** An API token that only reads changes nothing, whatever its holder may do. */
public class ReadingTokens {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    SecurityIdentity identity;

    @Inject
    ProblemAnswers answers;

    @Inject
    Texts texts;

    @ServerRequestFilter
    public Response refuseToWrite(ContainerRequestContext context, RoutingContext request) {
        if (READING.contains(context.getMethod())
                || !Boolean.FALSE.equals(identity.getAttribute(CredentialProvider.MAY_WRITE))) {
            return null;
        }
        return answers.answer(
                Problem.of(
                        Problem.Kind.FORBIDDEN, texts.of(AccountMessages.class).tokenOnlyReads()),
                request);
    }
}
