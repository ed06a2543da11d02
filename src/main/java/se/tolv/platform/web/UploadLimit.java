package se.tolv.platform.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tolv.platform.error.ErrorMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.error.ProblemAnswers;
import se.tolv.platform.i18n.Texts;

/**
 * Answers a request that announces more than is ever taken in, with a page or a problem that names the limit. What arrives
 * is thrown away as it comes: a browser shows no answer before it has sent everything.
 */
@ApplicationScoped
public class UploadLimit {

    /** Of what is sent beyond the limit, at most so many times the limit is listened to before hanging up. */
    private static final int PATIENCE = 10;

    @Inject
    ProblemAnswers answers;

    @Inject
    CurrentVertxRequest currentRequest;

    @Inject
    Texts texts;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    /** Right after the request has its number and its headers, before anything reads its body. */
    void register(@Observes Filters filters) {
        filters.register(this::check, 300);
    }

    private void check(RoutingContext request) {
        long length = length(request.request());
        long most = limit.asLongValue();
        if (length <= most) {
            request.next();
            return;
        }
        boolean waitsForLeave =
                "100-continue".equalsIgnoreCase(request.request().getHeader("Expect"));
        if (waitsForLeave || length > PATIENCE * most) {
            request.response().putHeader("Connection", "close").endHandler(told -> hangUp(request));
            refuse(request);
            return;
        }
        request.request()
                .handler(thrownAway -> {})
                .endHandler(end -> refuse(request))
                .resume();
    }

    private static void hangUp(RoutingContext request) {
        request.request().connection().close();
    }

    private void refuse(RoutingContext request) {
        request.vertx()
                .executeBlocking(() -> answer(request))
                .onSuccess(answer -> write(answer, request.response()))
                .onFailure(request::fail);
    }

    private Response answer(RoutingContext request) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            currentRequest.setCurrent(request);
            long megabytes = limit.asLongValue() / (1024 * 1024);
            return answers.answer(
                    Problem.of(
                            Problem.Kind.TOO_LARGE,
                            texts.of(ErrorMessages.class).largerThan((int) megabytes)),
                    request);
        } finally {
            context.terminate();
        }
    }

    private static void write(Response answer, HttpServerResponse response) {
        response.setStatusCode(answer.getStatus())
                .putHeader("Content-Type", answer.getMediaType().toString())
                .end((String) answer.getEntity());
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
