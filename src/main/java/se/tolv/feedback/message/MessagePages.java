package se.tolv.feedback.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.Versions;

/** The messages: those that never arrived, with a way to send them again, or all about one recruitment or application. */
@Path("/messages")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class MessagePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<MessageRow> messages, String next, MessageQuery query);
    }

    /**
     * What the page's form asks for.
     *
     * @param vacancy only those about this one, likewise the two that follow; empty: about anything
     */
    public record MessageQuery(String q, boolean all, String vacancy, String application, String obligation) {

        /** Whether it asks for what has been written about one thing, arrived or not. */
        public boolean isAboutOne() {
            return !(vacancy + application + obligation).isEmpty();
        }

        boolean undelivered() {
            return !all && !isAboutOne();
        }
    }

    @Inject
    Messages messages;

    @Inject
    ResendMessage resendMessage;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("all") boolean all,
            @QueryParam("vacancy") UUID vacancy,
            @QueryParam("application") UUID application,
            @QueryParam("obligation") UUID obligation,
            @QueryParam("after") @DefaultValue("") String after) {
        MessageQuery query = new MessageQuery(q, all, text(vacancy), text(application), text(obligation));
        Slice<MessageRow> rows =
                messages.search(new MessageFilter(q, query.undelivered(), vacancy, application, obligation), after);
        String next = rows.nextPage(
                "/messages",
                Map.of(
                        "q", q,
                        "all", all ? "true" : "",
                        "vacancy", query.vacancy,
                        "application", query.application,
                        "obligation", query.obligation));
        return Templates.list(rows.items(), next, query);
    }

    @POST
    @Path("{id}/resend")
    @Operation(hidden = true)
    public Response resend(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        resendMessage.resend(id, Versions.ifMatch(typed.getFirst("version")));
        return Flash.redirect("/messages", texts.of(MessageMessages.class).resent());
    }

    private static String text(UUID key) {
        return key == null ? "" : key.toString();
    }
}
