package se.tolv.portal.my;

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
import se.tolv.candidate.correction.AskForCorrection;
import se.tolv.candidate.correction.CorrectionForm;
import se.tolv.candidate.disclosure.AskForm;
import se.tolv.candidate.disclosure.DisclosureMessages;
import se.tolv.candidate.disclosure.RequestDisclosure;
import se.tolv.candidate.pipeline.move.WithdrawApplication;
import se.tolv.feedback.letter.CandidateLinks;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;
import se.tolv.portal.LinkForm;
import se.tolv.portal.PortalMessages;

/** The candidate's own page: where am I, what happens next, by which day will I hear. Reached by a mailed link or code. */
@Path("/my")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MyPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance my(String name, List<MyApplication> applications);

        static native TemplateInstance open(String secret);

        static native TemplateInstance link(LinkForm form, boolean expired, FieldErrors errors);

        static native TemplateInstance code(FieldErrors errors);

        static native TemplateInstance data(MyData data);

        static native TemplateInstance correction(CorrectionForm form, FieldErrors errors);

        static native TemplateInstance disclosure(UUID applicationId, AskForm form, FieldErrors errors);
    }

    @Inject
    CandidateSession session;

    @Inject
    CandidateSignIn signIn;

    @Inject
    CandidateLinks links;

    @Inject
    MyApplications applications;

    @Inject
    OwnApplication own;

    @Inject
    WithdrawApplication withdrawApplication;

    @Inject
    AskForCorrection askForCorrection;

    @Inject
    RequestDisclosure requestDisclosure;

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
                ? Templates.link(new LinkForm(), false, FieldErrors.none())
                : Templates.my(candidate.get().name, applications.of(candidate.get().id));
    }

    /** Asks for a press of a button, for mail programs open links to look at them and would use this one up. */
    @GET
    @Path("{secret}")
    @Operation(hidden = true)
    public Response arrive(@PathParam("secret") String secret) {
        return links.isUsable(secret)
                ? html(Response.Status.OK, Templates.open(secret)).build()
                : expired();
    }

    /** Uses the link up, and leaves a session in a cookie that lives for a short while. */
    @POST
    @Path("open")
    @Operation(hidden = true)
    public Response open(@FormParam("secret") String secret) {
        return secret == null
                ? expired()
                : signIn.byLink(secret).map(this::signedIn).orElseGet(MyPages::expired);
    }

    private Response signedIn(String opened) {
        return Response.seeOther(URI.create("/my"))
                .cookie(session.begin(opened))
                .build();
    }

    private static Response expired() {
        return html(Response.Status.NOT_FOUND, Templates.link(new LinkForm(), true, FieldErrors.none()))
                .build();
    }

    private static Response.ResponseBuilder html(Response.Status status, TemplateInstance body) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(body.render());
    }

    @GET
    @Path("link")
    @Operation(hidden = true)
    public TemplateInstance linkForm() {
        return Templates.link(new LinkForm(), false, FieldErrors.none());
    }

    @POST
    @Path("link")
    @Operation(hidden = true)
    public Response sendLink(MultivaluedMap<String, String> typed, RoutingContext request) {
        LinkForm form = forms.read(typed, LinkForm.class);
        String asked;
        try {
            asked = sendLink.to(form, ClientAddress.of(request));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.link(form, false, errors));
        }
        return Response.seeOther(URI.create("/my/link/sent"))
                .cookie(session.askedForCode(asked))
                .build();
    }

    @GET
    @Path("link/sent")
    @Operation(hidden = true)
    public TemplateInstance linkSent() {
        return Templates.code(FieldErrors.none());
    }

    @POST
    @Path("code")
    @Operation(hidden = true)
    public Response code(@FormParam("code") String code) {
        return signIn.byCode(session.codeRequest(), code)
                .map(this::signedIn)
                .orElseGet(() -> Pages.again(
                        Problem.invalid("code", texts.of(MyMessages.class).wrongCode()), Templates::code));
    }

    @GET
    @Path("applications/{id}/documents/{document}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response document(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return own.download(session.candidate().orElseThrow(Problem::notFound).id, id, document)
                .response();
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

    @GET
    @Path("data")
    @Operation(hidden = true)
    public Response data() {
        return session.candidate()
                .map(candidate -> html(Response.Status.OK, Templates.data(applications.data(candidate.id)))
                        .build())
                .orElseGet(() -> Flash.redirect("/my"));
    }

    @GET
    @Path("data.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response dataAsJson() {
        return session.candidate()
                .map(candidate -> Response.ok(applications.data(candidate.id))
                        .header("Content-Disposition", "attachment; filename=\"my-data.json\"")
                        .build())
                .orElseGet(() -> Flash.redirect("/my"));
    }

    @GET
    @Path("correction")
    @Operation(hidden = true)
    public Response correction() {
        return session.candidate().isEmpty()
                ? Flash.redirect("/my")
                : html(Response.Status.OK, Templates.correction(new CorrectionForm(), FieldErrors.none()))
                        .build();
    }

    @POST
    @Path("correction")
    @Operation(hidden = true)
    public Response askForCorrection(MultivaluedMap<String, String> typed) {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        CorrectionForm form = forms.read(typed, CorrectionForm.class);
        try {
            askForCorrection.ask(candidate.get().id, form, typed.getFirst("requestKey"));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.correction(form, errors));
        }
        return Flash.redirect("/my", texts.of(MyMessages.class).correctionSent());
    }

    @GET
    @Path("applications/{id}/disclosure")
    @Operation(hidden = true)
    public Response disclosure(@PathParam("id") UUID id) {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        own.require(candidate.get().id, id);
        return html(Response.Status.OK, Templates.disclosure(id, new AskForm(), FieldErrors.none()))
                .build();
    }

    @POST
    @Path("applications/{id}/disclosure")
    @Operation(hidden = true)
    public Response askForDisclosure(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        AskForm form = forms.read(typed, AskForm.class);
        try {
            requestDisclosure.byApplicant(candidate.get().id, id, form, typed.getFirst("requestKey"));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.disclosure(id, form, errors));
        }
        return Flash.redirect("/my", texts.of(DisclosureMessages.class).askSent());
    }

    @POST
    @Path("leave")
    @Operation(hidden = true)
    public Response leave() {
        signIn.leave(session.secret());
        return Pages.leaving("/jobs").cookie(session.end()).build();
    }
}
