package se.tolv.portal.apply;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import se.tolv.candidate.setting.ApplicationSettings;

/** Which saved application this browser goes on with. Its cookie is sent to the one form that it belongs to. */
@RequestScoped
public class DraftCookie {

    private static final String NAME = "tolv_draft";

    @Inject
    RoutingContext request;

    @Inject
    ApplicationSettings settings;

    /** Null where there is none. */
    String secret() {
        Cookie cookie = request.request().getCookie(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /** As long as the draft itself is kept. */
    NewCookie begin(String slug, String secret) {
        return cookie(slug, secret, (int)
                Duration.ofDays(settings.current().draftDays()).toSeconds());
    }

    NewCookie end(String slug) {
        return cookie(slug, "", 0);
    }

    private NewCookie cookie(String slug, String secret, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(secret)
                .path("/jobs/" + slug + "/apply")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(request.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
