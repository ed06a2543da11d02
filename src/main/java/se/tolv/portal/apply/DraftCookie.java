package se.tolv.portal.apply;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import se.tolv.candidate.setting.ApplicationSettings;
import se.tolv.platform.web.SiteCookie;

/** Which saved application this browser goes on with. Its cookie is sent to the one form that it belongs to. */
@RequestScoped
public class DraftCookie {

    private static final SiteCookie COOKIE = SiteCookie.hidden("tolv_draft", "/jobs");

    @Inject
    RoutingContext request;

    @Inject
    ApplicationSettings settings;

    /** Null where there is none. */
    String secret() {
        return COOKIE.in(request);
    }

    /** As long as the draft itself is kept. */
    NewCookie begin(String slug, String secret) {
        return at(slug).with(secret, Duration.ofDays(settings.current().draftDays()), request);
    }

    NewCookie end(String slug) {
        return at(slug).end(request);
    }

    private static SiteCookie at(String slug) {
        return COOKIE.at("/jobs/" + slug + "/apply");
    }
}
