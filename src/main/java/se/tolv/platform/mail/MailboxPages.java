package se.tolv.platform.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.PageBean;
import se.tolv.platform.web.Slice;

/** The mails that a demo or a developer's application would have sent. Elsewhere these pages do not exist. */
@Path("/dev/mail")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MailboxPages {

    /** For a mail alone in its frame: it may look as it wishes, and do nothing but open a link. */
    private static final String MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self';"
            + " sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<MailRow> mails, String next, String q);

        static native TemplateInstance one(MailDetail mail);
    }

    @Inject
    Mailbox mailbox;

    @Inject
    PageBean page;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("after") @DefaultValue("") String after) {
        requireMailbox();
        Slice<MailRow> mails = mailbox.search(q, after);
        return Templates.list(mails.items(), mails.nextPage("/dev/mail", Map.of("q", q)), q);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id) {
        requireMailbox();
        return Templates.one(mailbox.one(id));
    }

    @GET
    @Path("{id}/html")
    @Operation(hidden = true)
    public String html(@PathParam("id") UUID id, RoutingContext request) {
        requireMailbox();
        MailDetail mail = mailbox.one(id);
        if (mail.html() == null) {
            throw Problem.notFound();
        }
        request.response().headers().set("Content-Security-Policy", MAIL_POLICY).set("X-Frame-Options", "SAMEORIGIN");
        return mail.html();
    }

    private void requireMailbox() {
        if (!page.isMailbox()) {
            throw Problem.notFound();
        }
    }
}
