package se.tolv.portal.voluntary;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.util.UUID;
import se.tolv.equality.AnswerEquality;

/** Lets the browser that has just applied answer the voluntary questions. It is sent to that application form only. */
@RequestScoped
public class ReceiptCookie {

    private static final String NAME = "tolv_receipt";

    @Inject
    RoutingContext request;

    @Inject
    AnswerEquality answerEquality;

    /** Null where there is none. */
    String secret() {
        Cookie cookie = request.request().getCookie(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /** For whoever has just applied as this candidate. */
    public NewCookie begin(String slug, UUID candidateId) {
        return cookie(slug, answerEquality.ask(candidateId), (int) AnswerEquality.OPEN.toSeconds());
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
