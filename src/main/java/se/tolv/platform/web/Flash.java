package se.tolv.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The sentence that a page says once, after the redirect that follows an action. */
public class Flash {

    private static final String COOKIE = "tolv_flash";

    /** Sends the browser on (303) to a page that says this. */
    public static Response redirect(String to, String message) {
        return Response.seeOther(URI.create(to))
                .cookie(new NewCookie.Builder(COOKIE)
                        .value(URLEncoder.encode(message, UTF_8))
                        .path("/")
                        .maxAge(60)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    public static Response redirect(String to) {
        return Response.seeOther(URI.create(to)).build();
    }

    static String of(RoutingContext request) {
        Cookie cookie = request.request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        try {
            return URLDecoder.decode(cookie.getValue(), UTF_8);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Said once: a page that is shown forgets the sentence. */
    @ServerResponseFilter
    public void forget(RoutingContext request, ContainerResponseContext response) {
        boolean page = response.getMediaType() != null
                && "html".equals(response.getMediaType().getSubtype());
        if (page && request.request().getCookie(COOKIE) != null) {
            response.getHeaders().add("Set-Cookie", COOKIE + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        }
    }
}
