package se.tolv.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * When the current request began to arrive. Whoever pressed the button in time is in time, however long the file took to
 * send and however many stood in line.
 */
@ApplicationScoped
public class Arrival {

    private static final String KEY = "arrival";

    @Inject
    Clock clock;

    @Inject
    Instance<RoutingContext> request;

    void register(@Observes Filters filters) {
        filters.register(
                arriving -> {
                    arriving.put(KEY, clock.instant());
                    arriving.next();
                },
                600);
    }

    /** Outside of a request: now. */
    public Instant time() {
        try {
            Instant arrived = request.get().get(KEY);
            return arrived == null ? clock.instant() : arrived;
        } catch (RuntimeException outsideOfARequest) {
            return clock.instant();
        }
    }
}
