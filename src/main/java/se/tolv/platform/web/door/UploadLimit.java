package se.tolv.platform.web.door;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tolv.platform.error.ErrorMessages;
import se.tolv.platform.error.Problem;
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
    EarlyAnswers answers;

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
        if (waitsForLeave(request.request()) || length > PATIENCE * most) {
            request.response().putHeader("Connection", "close").endHandler(told -> hangUp(request));
            refuse(request);
            return;
        }
        request.request()
                .handler(thrownAway -> {})
                .endHandler(end -> refuse(request))
                .resume();
    }

    /** Whether nothing is sent before it is told to go on. */
    static boolean waitsForLeave(HttpServerRequest request) {
        return "100-continue".equalsIgnoreCase(request.getHeader("Expect"));
    }

    private static void hangUp(RoutingContext request) {
        request.request().connection().close();
    }

    private void refuse(RoutingContext request) {
        int megabytes = (int) (limit.asLongValue() / (1024 * 1024));
        answers.answer(
                () -> Problem.of(
                        Problem.Kind.TOO_LARGE, texts.of(ErrorMessages.class).largerThan(megabytes)),
                request);
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
