package se.tolv.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import se.tolv.platform.database.Keys;

/** Gives every request a number that stands in the log, in the answer's headers and on an error page. */
@ApplicationScoped
public class RequestId {

    public static final String HEADER = "X-Request-Id";
    private static final String KEY = "requestId";
    /** A proxy in front may have given the request its number already. */
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    void register(@Observes Filters filters) {
        filters.register(this::number, 500);
    }

    private void number(RoutingContext request) {
        String given = request.request().getHeader(HEADER);
        String id = given != null && ACCEPTED.matcher(given).matches()
                ? given
                : Keys.next().toString();
        request.put(KEY, id);
        MDC.put(KEY, id);
        request.response().putHeader(HEADER, id);
        request.next();
    }

    /** The number of the request that is under way; null in a job. */
    public static String current() {
        Object id = MDC.get(KEY);
        return id == null ? null : id.toString();
    }

    public static String of(RoutingContext request) {
        String id = request.get(KEY);
        return id == null ? "" : id;
    }
}
