package se.tolv.platform.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/**
 * A cookie of ours. Where the page is reached by HTTPS it is {@code Secure}, and its name says so in the way that browsers hold
 * others to: no other host, and nobody on the way, can set one of that name (RFC 6265bis 4.1.3).
 *
 * @param path where it is sent to
 * @param readByScripts whether our scripts may read it
 */
public record SiteCookie(String name, String path, boolean readByScripts) {

    /** For the whole site, hidden from scripts. */
    public static SiteCookie hidden(String name) {
        return new SiteCookie(name, "/", false);
    }

    /** For the pages below a path, hidden from scripts. */
    public static SiteCookie hidden(String name, String path) {
        return new SiteCookie(name, path, false);
    }

    /** The same one for the pages below another path. */
    public SiteCookie at(String other) {
        return new SiteCookie(name, other, readByScripts);
    }

    /** What the browser sent; null where it sent none. */
    public String in(RoutingContext request) {
        Cookie cookie = request.request().getCookie(nameIn(request.request()));
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /** As the browser is to keep it for so long. */
    public NewCookie with(String value, Duration life, RoutingContext request) {
        return new NewCookie.Builder(nameIn(request.request()))
                .value(value)
                .path(path)
                .maxAge((int) life.toSeconds())
                .httpOnly(!readByScripts)
                .secure(request.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    /** The browser forgets it. */
    public NewCookie end(RoutingContext request) {
        return with("", Duration.ZERO, request);
    }

    private String nameIn(HttpServerRequest request) {
        if (!request.isSSL()) {
            return name;
        }
        return (path.equals("/") ? "__Host-" : "__Secure-") + name;
    }
}
