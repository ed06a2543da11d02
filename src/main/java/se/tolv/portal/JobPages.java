package se.tolv.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import se.tolv.candidate.ApplicationForm;
import se.tolv.candidate.ReceiveApplication;
import se.tolv.feedback.promise.PromisedAnswer;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.FormReader;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.OpenVacancy;
import se.tolv.vacancy.PublicVacancy;
import se.tolv.vacancy.Vacancies;

/** The open posts and the application form, for everybody. Nothing here needs JavaScript. */
@Path("/jobs")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class JobPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<OpenVacancy> posts, String next, String q);

        static native TemplateInstance one(PublicVacancy post, LocalDate answerBy);

        static native TemplateInstance closed(PublicVacancy post, LocalDate answerBy);

        static native TemplateInstance apply(
                PublicVacancy post,
                ApplicationForm form,
                List<AnswerField> answers,
                FieldErrors errors,
                Map<String, String> labels,
                boolean fileLost,
                LocalDate answerBy);

        static native TemplateInstance thanks(PublicVacancy post, LocalDate answerBy);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    ReceiveApplication receiveApplication;

    @Inject
    PromisedAnswer promisedAnswer;

    @Inject
    FormReader forms;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("after") @DefaultValue("") String after) {
        Slice<OpenVacancy> posts = vacancies.open(q, after);
        return Templates.list(posts.items(), posts.nextPage("/jobs", Map.of("q", q)), q);
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("slug") String slug) {
        PublicVacancy post = vacancies.publicOne(slug);
        return post.takesApplications() ? Templates.one(post, answerBy(post)) : Templates.closed(post, answerBy(post));
    }

    @GET
    @Path("{slug}/apply")
    @Operation(hidden = true)
    public TemplateInstance form(@PathParam("slug") String slug) {
        PublicVacancy post = vacancies.publicOne(slug);
        if (!post.takesApplications()) {
            return Templates.closed(post, answerBy(post));
        }
        return page(post, new ApplicationForm(), FieldErrors.none(), false);
    }

    @POST
    @Path("{slug}/apply")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response apply(@PathParam("slug") String slug, MultipartFormDataInput input) {
        PublicVacancy post = vacancies.publicOne(slug);
        SubmittedApplication submitted = SubmittedApplication.of(input);
        ApplicationForm form = forms.read(submitted.typed(), ApplicationForm.class);
        try {
            receiveApplication.receive(
                    post.id(), form, submitted.file(), submitted.typed().getFirst("requestKey"));
        } catch (Problem refused) {
            if (refused.kind() == Problem.Kind.CONFLICT) {
                return closed(post);
            }
            return Pages.again(refused, errors -> page(post, form, errors, submitted.file() != null));
        }
        return Flash.redirect("/jobs/" + post.slug() + "/thanks");
    }

    @GET
    @Path("{slug}/thanks")
    @Operation(hidden = true)
    public TemplateInstance thanks(@PathParam("slug") String slug) {
        PublicVacancy post = vacancies.publicOne(slug);
        return Templates.thanks(post, answerBy(post));
    }

    private Response closed(PublicVacancy post) {
        return Response.status(Problem.Kind.CONFLICT.status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.closed(post, answerBy(post)).render())
                .build();
    }

    private TemplateInstance page(PublicVacancy post, ApplicationForm form, FieldErrors errors, boolean fileLost) {
        List<AnswerField> answers = AnswerField.of(post, form, language.get());
        return Templates.apply(post, form, answers, errors, labels(answers), fileLost, answerBy(post));
    }

    /** What the fields are called, for the summary of what is wrong: most often they all just lack something. */
    private Map<String, String> labels(List<AnswerField> answers) {
        PortalMessages messages = texts.of(PortalMessages.class);
        Map<String, String> labels = new HashMap<>(Map.of(
                "name", messages.name(), "email", messages.email(), "phone", messages.phone(), "file", messages.cv()));
        answers.forEach(answer -> labels.put(answer.id(), messages.question(answer.number())));
        return labels;
    }

    private LocalDate answerBy(PublicVacancy post) {
        return promisedAnswer.after(post.applicationDeadline());
    }
}
