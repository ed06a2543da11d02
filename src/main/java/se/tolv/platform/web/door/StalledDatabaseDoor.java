package se.tolv.platform.web.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.tolv.platform.database.StalledDatabase;
import se.tolv.platform.error.Problem;

/** While the database gives no connection, whoever comes is told at once to come back in a moment, instead of waiting in vain. */
@ApplicationScoped
public class StalledDatabaseDoor {

    @Inject
    StalledDatabase database;

    @Inject
    EarlyAnswers answers;

    /** Right after it is known that the request is not too large, before anybody is signed in. */
    void register(@Observes Filters filters) {
        filters.register(this::check, 290);
    }

    private void check(RoutingContext request) {
        if (database.isStalled() && needsDatabase(request.normalizedPath())) {
            answers.answer(() -> Problem.of(Problem.Kind.UNAVAILABLE), request);
        } else {
            request.next();
        }
    }

    /** Probes, and what a page is drawn with, do not. */
    private static boolean needsDatabase(String path) {
        return !path.startsWith("/q/") && !path.startsWith("/tolv/") && !path.startsWith("/webjars/");
    }
}
