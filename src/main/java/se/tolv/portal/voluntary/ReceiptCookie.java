package se.tolv.portal.voluntary;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.util.UUID;
import se.tolv.equality.AnswerEquality;
import se.tolv.platform.web.SiteCookie;

/** Lets the browser that has just applied answer the voluntary questions. It is sent to that application form only. */
@RequestScoped
public class ReceiptCookie {

    private static final SiteCookie COOKIE = SiteCookie.hidden("tolv_receipt", "/jobs");

    @Inject
    RoutingContext request;

    @Inject
    AnswerEquality answerEquality;

    /** Null where there is none. */
    String secret() {
        return COOKIE.in(request);
    }

    /** For whoever has just applied as this candidate. */
    public NewCookie begin(String slug, UUID candidateId) {
        return at(slug).with(answerEquality.ask(candidateId), AnswerEquality.OPEN, request);
    }

    NewCookie end(String slug) {
        return at(slug).end(request);
    }

    private static SiteCookie at(String slug) {
        return COOKIE.at("/jobs/" + slug + "/apply");
    }
}
