package se.tolv.portal.referee;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;
import se.tolv.reference.answer.AnswerFields;
import se.tolv.reference.answer.AnswerMessages;
import se.tolv.reference.answer.AnswerReference;
import se.tolv.reference.answer.AnswersForm;
import se.tolv.reference.answer.DeclineForm;
import se.tolv.reference.answer.RefereeLinks;
import se.tolv.reference.answer.ReferenceSheet;
import se.tolv.reference.request.RequestStatus;

/** The referee's pages, behind a mailed link: what it is about, the questions, and a kind word where it is too late. */
@Path("/referee/{secret}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class RefereePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance about(ReferenceSheet sheet, String secret);

        static native TemplateInstance form(ReferenceSheet sheet, String secret, boolean stale, FieldErrors errors);

        static native TemplateInstance decline(
                ReferenceSheet sheet, String secret, DeclineForm form, FieldErrors errors);

        static native TemplateInstance ended(RequestStatus status);

        static native TemplateInstance expired(String secret);

        static native TemplateInstance unknown();
    }

    @Inject
    RefereeLinks links;

    @Inject
    AnswerReference answerReference;

    @Inject
    AnswerFields fields;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public Response open(@PathParam("secret") String secret) {
        return inTime(secret, () -> {
            ReferenceSheet sheet = links.sheet(secret);
            return sheet.begun()
                    ? Templates.form(sheet, secret, false, FieldErrors.none())
                    : Templates.about(sheet, secret);
        });
    }

    @POST
    @Path("begin")
    @Operation(hidden = true)
    public Response begin(@PathParam("secret") String secret) {
        return done(secret, null, () -> answerReference.begin(secret));
    }

    /** Saves, and sends where that button was pressed; what is wrong with sending leaves it saved. */
    @POST
    @Path("answers")
    @Operation(hidden = true)
    public Response save(
            @PathParam("secret") String secret,
            @FormParam("saves") String saves,
            @FormParam("send") String send,
            MultivaluedMap<String, String> typed,
            RoutingContext request) {
        AnswersForm form = fields.read(typed);
        try {
            answerReference.save(secret, form, Versions.ifMatch(saves));
        } catch (Problem refused) {
            return notSaved(refused, secret, form, Versions.ifMatch(saves));
        }
        if (send == null) {
            return Flash.redirect(
                    address(secret), texts.of(AnswerMessages.class).saved());
        }
        try {
            return done(secret, null, () -> answerReference.send(secret, ClientAddress.of(request)));
        } catch (Problem incomplete) {
            return Pages.again(incomplete, errors -> Templates.form(links.sheet(secret), secret, false, errors));
        }
    }

    private Response notSaved(Problem refused, String secret, AnswersForm form, int read) {
        return switch (refused.kind()) {
            case CONFLICT -> Flash.redirect(address(secret));
            case STALE, INVALID -> {
                boolean stale = refused.kind() == Problem.Kind.STALE;
                ReferenceSheet sheet = AnswerFields.shown(links.sheet(secret), form, read, stale);
                yield html(refused.kind().status, Templates.form(sheet, secret, stale, refused.errors()));
            }
            default -> throw refused;
        };
    }

    @GET
    @Path("decline")
    @Operation(hidden = true)
    public Response declineForm(@PathParam("secret") String secret) {
        return inTime(
                secret, () -> Templates.decline(links.sheet(secret), secret, new DeclineForm(), FieldErrors.none()));
    }

    @POST
    @Path("decline")
    @Operation(hidden = true)
    public Response decline(@PathParam("secret") String secret, MultivaluedMap<String, String> typed) {
        DeclineForm form = forms.read(typed, DeclineForm.class);
        try {
            return done(secret, null, () -> answerReference.decline(secret, form));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.decline(links.sheet(secret), secret, form, errors));
        }
    }

    @POST
    @Path("link")
    @Operation(hidden = true)
    public Response renew(@PathParam("secret") String secret) {
        return done(secret, texts.of(AnswerMessages.class).renewed(), () -> links.renew(secret));
    }

    /** Where nobody waits any longer the link's page says so, whatever was pressed. */
    private Response done(String secret, String said, Runnable action) {
        try {
            action.run();
        } catch (Problem refused) {
            if (refused.kind() != Problem.Kind.CONFLICT) {
                throw refused;
            }
            return Flash.redirect(address(secret));
        }
        return said == null ? Flash.redirect(address(secret)) : Flash.redirect(address(secret), said);
    }

    private Response inTime(String secret, Supplier<TemplateInstance> page) {
        Optional<RefereeLinks.Opened> opened = links.opened(secret);
        if (opened.isEmpty()) {
            return html(Problem.Kind.NOT_FOUND.status, Templates.unknown());
        }
        if (opened.get().canAnswer()) {
            return html(200, page.get());
        }
        RequestStatus status = opened.get().status();
        return html(200, status == RequestStatus.ASKED ? Templates.expired(secret) : Templates.ended(status));
    }

    private static Response html(int status, TemplateInstance body) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(body.render())
                .build();
    }

    private static String address(String secret) {
        return "/referee/" + secret;
    }
}
