package se.tolv.portal.apply;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import se.tolv.candidate.draft.DraftDetail;
import se.tolv.candidate.draft.Drafts;
import se.tolv.candidate.draft.SaveDraft;
import se.tolv.candidate.setting.ApplicationSettings;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.candidate.submission.ReceivedApplication;
import se.tolv.feedback.promise.PromisedAnswer;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.PageBean;
import se.tolv.platform.web.form.FormReader;
import se.tolv.portal.JobPages;
import se.tolv.portal.LinkForm;
import se.tolv.portal.voluntary.ReceiptCookie;
import se.tolv.vacancy.PublicVacancy;
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.ad.AdChannel;

/** The application form: sent at once, or saved and gone on with. Nothing here needs JavaScript. */
@Path("/jobs/{slug}/apply")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ApplyPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance apply(PublicVacancy post, Filled filled, LocalDate answerBy);

        static native TemplateInstance saved(PublicVacancy post, int days);

        static native TemplateInstance gone(PublicVacancy post);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    JobPages jobs;

    @Inject
    Drafts drafts;

    @Inject
    SaveDraft saveDraft;

    @Inject
    TakeApplication takeApplication;

    @Inject
    FilledForms filledForms;

    @Inject
    MailDraftLink mailDraftLink;

    @Inject
    DraftCookie cookie;

    @Inject
    ReceiptCookie receipt;

    @Inject
    PromisedAnswer promisedAnswer;

    @Inject
    ApplicationSettings settings;

    @Inject
    FormReader forms;

    @Inject
    PageBean page;

    @Inject
    Days days;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@PathParam("slug") String slug, @QueryParam("channel") String channel) {
        PublicVacancy post = vacancies.publicOne(slug);
        if (!post.takesApplications()) {
            return jobs.closed(post);
        }
        DraftDetail draft = drafts.opened(post.id(), cookie.secret()).orElse(null);
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        String source = AdChannel.known(post.id(), channel);
        if (source != null) {
            typed.add("source", source);
        }
        if (draft != null) {
            draft.content().forEach(typed::addAll);
        }
        return page(post, typed, draft, FieldErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response send(@PathParam("slug") String slug, MultipartFormDataInput input, RoutingContext request) {
        PublicVacancy post = vacancies.publicOne(slug);
        SubmittedApplication submitted = SubmittedApplication.of(input);
        ReceivedApplication received;
        try {
            ApplicationForm form = SubmittedApplication.form(submitted.typed(), forms);
            received = takeApplication.send(
                    post.id(),
                    form,
                    submitted.files(),
                    cookie.secret(),
                    submitted.requestKey(),
                    ClientAddress.of(request));
        } catch (Problem refused) {
            return again(refused, post, submitted);
        }
        return Response.seeOther(URI.create("/jobs/" + slug + "/apply/thanks"))
                .cookie(cookie.end(slug), receipt.begin(slug, received.candidateId()))
                .build();
    }

    /** Shows the form again. The files have been saved with it, for a browser does not send them once more by itself. */
    private Response again(Problem refused, PublicVacancy post, SubmittedApplication submitted) {
        if (refused.kind() == Problem.Kind.CONFLICT) {
            return closed(post);
        }
        String secret = cookie.secret();
        if (refused.kind() == Problem.Kind.TOO_MANY_REQUESTS) {
            return again(refused.kind(), FieldErrors.of("main", refused.getMessage()), post, submitted, secret);
        }
        if (refused.kind() != Problem.Kind.INVALID) {
            throw refused;
        }
        if (!submitted.files().isEmpty()) {
            // They have been counted when they were sent.
            secret = takeApplication
                    .keep(post.id(), secret, submitted.requestKey(), submitted.typed(), submitted.files())
                    .secret();
        }
        return again(refused.kind(), refused.errors(), post, submitted, secret);
    }

    private Response again(
            Problem.Kind kind, FieldErrors errors, PublicVacancy post, SubmittedApplication submitted, String secret) {
        DraftDetail draft = drafts.opened(post.id(), secret).orElse(null);
        return answer(kind.status, post, page(post, submitted.typed(), draft, errors), secret);
    }

    @POST
    @Path("save")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response save(@PathParam("slug") String slug, MultipartFormDataInput input, RoutingContext request) {
        PublicVacancy post = vacancies.publicOne(slug);
        SubmittedApplication submitted = SubmittedApplication.of(input);
        SaveDraft.Saved saved;
        try {
            saved = save(post, submitted, request);
        } catch (Problem refused) {
            return again(refused, post, submitted);
        }
        FieldErrors errors = saved.errors();
        LinkForm to = new LinkForm();
        to.email = submitted.typed().getFirst("email");
        if (errors.isEmpty()) {
            try {
                mailDraftLink.to(to, saved.draftId(), post, ClientAddress.of(request));
            } catch (Problem refused) {
                if (refused.kind() != Problem.Kind.INVALID) {
                    throw refused;
                }
                errors.add("email", texts.of(ApplyMessages.class).emailNeeded());
            }
        }
        if (!errors.isEmpty()) {
            return again(Problem.Kind.INVALID, errors, post, submitted, saved.secret());
        }
        return Response.seeOther(URI.create("/jobs/" + slug + "/apply/saved"))
                .cookie(cookie.begin(slug, saved.secret()))
                .build();
    }

    /** What a browser with JavaScript does while somebody types. */
    @POST
    @Path("autosave")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public Response autosave(@PathParam("slug") String slug, MultipartFormDataInput input, RoutingContext request) {
        PublicVacancy post = vacancies.publicOne(slug);
        SaveDraft.Saved saved = save(post, SubmittedApplication.of(input).withoutFiles(), request);
        return Response.ok(texts.of(ApplyMessages.class).savedNow())
                .cookie(cookie.begin(slug, saved.secret()))
                .build();
    }

    private SaveDraft.Saved save(PublicVacancy post, SubmittedApplication submitted, RoutingContext request) {
        return takeApplication.save(
                post.id(),
                cookie.secret(),
                submitted.requestKey(),
                submitted.typed(),
                submitted.files(),
                ClientAddress.of(request));
    }

    @POST
    @Path("files/{file}/removal")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response removeFile(
            @PathParam("slug") String slug,
            @PathParam("file") UUID file,
            MultipartFormDataInput input,
            RoutingContext request) {
        PublicVacancy post = vacancies.publicOne(slug);
        SubmittedApplication submitted = SubmittedApplication.of(input);
        SaveDraft.Saved saved;
        try {
            saved = save(post, submitted, request);
        } catch (Problem refused) {
            return again(refused, post, submitted);
        }
        saveDraft.removeFile(post.id(), saved.secret(), file);
        return Response.seeOther(URI.create("/jobs/" + slug + "/apply#files"))
                .cookie(cookie.begin(slug, saved.secret()))
                .build();
    }

    @GET
    @Path("saved")
    @Operation(hidden = true)
    public TemplateInstance saved(@PathParam("slug") String slug) {
        return Templates.saved(vacancies.publicOne(slug), settings.current().draftDays());
    }

    /** Takes the secret out of the address bar, and into a cookie that goes to this form only. */
    @GET
    @Path("continue/{secret}")
    @Operation(hidden = true)
    public Response goOn(@PathParam("slug") String slug, @PathParam("secret") String secret) {
        PublicVacancy post = vacancies.publicOne(slug);
        if (drafts.opened(post.id(), secret).isEmpty()) {
            return html(Response.Status.NOT_FOUND.getStatusCode(), Templates.gone(post))
                    .build();
        }
        return Response.seeOther(URI.create("/jobs/" + slug + "/apply"))
                .cookie(cookie.begin(slug, secret))
                .build();
    }

    @POST
    @Path("discard")
    @Operation(hidden = true)
    public Response discard(@PathParam("slug") String slug) {
        PublicVacancy post = vacancies.publicOne(slug);
        saveDraft.discard(post.id(), cookie.secret());
        Response answer =
                Flash.redirect("/jobs/" + slug, texts.of(ApplyMessages.class).discarded());
        return Response.fromResponse(answer).cookie(cookie.end(slug)).build();
    }

    private Response closed(PublicVacancy post) {
        return html(Problem.Kind.CONFLICT.status, jobs.closed(post)).build();
    }

    private Response answer(int status, PublicVacancy post, TemplateInstance body, String secret) {
        Response.ResponseBuilder answer = html(status, body);
        return secret == null
                ? answer.build()
                : answer.cookie(cookie.begin(post.slug(), secret)).build();
    }

    private static Response.ResponseBuilder html(int status, TemplateInstance body) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(body.render());
    }

    private TemplateInstance page(
            PublicVacancy post, MultivaluedMap<String, String> typed, DraftDetail draft, FieldErrors errors) {
        ApplicationForm form = readable(typed);
        Filled filled = filledForms.of(
                post,
                form,
                draft == null ? page.getRequestKey() : draft.requestKey(),
                draft == null ? List.of() : draft.files(),
                draft == null ? null : days.moment(draft.savedAt()),
                errors);
        return Templates.apply(post, filled, answerBy(post));
    }

    /** A form whose choices somebody has tampered with is shown empty. */
    private ApplicationForm readable(MultivaluedMap<String, String> typed) {
        try {
            return SubmittedApplication.form(typed, forms);
        } catch (Problem unreadable) {
            return new ApplicationForm();
        }
    }

    private LocalDate answerBy(PublicVacancy post) {
        return promisedAnswer.after(post.applicationDeadline());
    }
}
