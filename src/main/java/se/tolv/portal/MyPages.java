package se.tolv.portal;

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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.pipeline.WithdrawApplication;
import se.tolv.feedback.letter.CandidateLinks;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.FormReader;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Versions;

/** The candidate's own page: where am I, what happens next, by which day will I hear. Reached by a mailed link. */
@Path("/my")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MyPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance my(String name, List<MyApplication> applications);

        static native TemplateInstance link(LinkForm form, boolean expired, boolean sent, FieldErrors errors);
    }

    @Inject
    CandidateSession session;

    @Inject
    CandidateLinks links;

    @Inject
    MyApplications applications;

    @Inject
    WithdrawApplication withdrawApplication;

    @Inject
    SendLink sendLink;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance my() {
        Optional<Candidate> candidate = session.candidate();
        return candidate.isEmpty()
                ? Templates.link(new LinkForm(), false, false, FieldErrors.none())
                : Templates.my(candidate.get().name, applications.of(candidate.get().id));
    }

    /** Takes the secret out of the address bar, and into a cookie that lives for a short while. */
    @GET
    @Path("{secret}")
    @Operation(hidden = true)
    public Response open(@PathParam("secret") String secret) {
        if (links.holder(secret).isEmpty()) {
            return Response.status(Response.Status.NOT_FOUND)
                    .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                    .entity(Templates.link(new LinkForm(), true, false, FieldErrors.none())
                            .render())
                    .build();
        }
        return Response.seeOther(URI.create("/my"))
                .cookie(session.begin(secret))
                .build();
    }

    @GET
    @Path("link")
    @Operation(hidden = true)
    public TemplateInstance linkForm() {
        return Templates.link(new LinkForm(), false, false, FieldErrors.none());
    }

    @POST
    @Path("link")
    @Operation(hidden = true)
    public Response sendLink(MultivaluedMap<String, String> typed, RoutingContext request) {
        LinkForm form = forms.read(typed, LinkForm.class);
        try {
            sendLink.to(form, request.request().remoteAddress().host());
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.link(form, false, false, errors));
        }
        return Flash.redirect("/my/link/sent");
    }

    @GET
    @Path("link/sent")
    @Operation(hidden = true)
    public TemplateInstance linkSent() {
        return Templates.link(new LinkForm(), false, true, FieldErrors.none());
    }

    @POST
    @Path("applications/{id}/withdraw")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("id") UUID id, @FormParam("version") String version) {
        if (session.candidate().isEmpty()) {
            return Flash.redirect("/my");
        }
        withdrawApplication.withdraw(id, Versions.ifMatch(version));
        return Flash.redirect("/my", texts.of(PortalMessages.class).withdrawn());
    }

    @POST
    @Path("leave")
    @Operation(hidden = true)
    public Response leave() {
        return Response.seeOther(URI.create("/jobs")).cookie(session.end()).build();
    }
}
