package se.tolv.platform.web.door;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import se.tolv.platform.error.Problem;
import se.tolv.platform.error.ProblemAnswers;

/** Answers a request with a problem before anything of the application has seen it. */
@ApplicationScoped
class EarlyAnswers {

    @Inject
    ProblemAnswers answers;

    @Inject
    CurrentVertxRequest currentRequest;

    /**
     * @param problem found with the request as the current one, so that it speaks the visitor's language
     */
    void answer(Supplier<Problem> problem, RoutingContext request) {
        request.vertx()
                .executeBlocking(() -> written(problem, request), false)
                .onSuccess(answer -> write(answer, request.response()))
                .onFailure(request::fail);
    }

    private Response written(Supplier<Problem> problem, RoutingContext request) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            currentRequest.setCurrent(request);
            return answers.answer(problem.get(), request);
        } finally {
            context.terminate();
        }
    }

    private static void write(Response answer, HttpServerResponse response) {
        response.setStatusCode(answer.getStatus())
                .putHeader("Content-Type", answer.getMediaType().toString());
        String retryAfter = answer.getHeaderString("Retry-After");
        if (retryAfter != null) {
            response.putHeader("Retry-After", retryAfter);
        }
        response.end((String) answer.getEntity());
    }
}
