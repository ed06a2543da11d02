package se.tolv.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The sentence that a page says once, after the redirect that follows an action. */
public class Flash {

    private static final SiteCookie COOKIE = SiteCookie.hidden("tolv_flash");
    private static final Duration LIFE = Duration.ofMinutes(1);

    /** Sends the browser on (303) to a page that says this. */
    public static Response redirect(String to, String message) {
        RoutingContext request =
                Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
        return Response.seeOther(URI.create(to))
                .cookie(COOKIE.with(URLEncoder.encode(message, UTF_8), LIFE, request))
                .build();
    }

    public static Response redirect(String to) {
        return Response.seeOther(URI.create(to)).build();
    }

    static String of(RoutingContext request) {
        String said = COOKIE.in(request);
        try {
            return said == null ? null : URLDecoder.decode(said, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Said once: a page that is shown forgets the sentence. */
    @ServerResponseFilter
    public void forget(RoutingContext request, ContainerResponseContext response) {
        boolean page = response.getMediaType() != null
                && "html".equals(response.getMediaType().getSubtype());
        if (page && COOKIE.in(request) != null) {
            response.getHeaders().add("Set-Cookie", COOKIE.end(request));
        }
    }
}
