package se.tolv.platform.error;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URLEncoder;

/** Where a person who is not signed in is sent, with the way back. */
public final class SignInAddress {

    private SignInAddress() {}

    public static URI comingBackTo(RoutingContext request) {
        return URI.create("/sign-in?next=" + URLEncoder.encode(request.request().uri(), UTF_8));
    }

    /** The way back, if it stays within this site; otherwise the start page. */
    public static URI localOrHome(String next) {
        boolean local = next != null
                && next.startsWith("/")
                && !next.startsWith("//")
                && !next.startsWith("/\\")
                && next.chars().noneMatch(c -> c < 0x21 || c == '\\');
        try {
            return URI.create(local ? next : "/");
        } catch (IllegalArgumentException malformed) {
            return URI.create("/");
        }
    }
}
