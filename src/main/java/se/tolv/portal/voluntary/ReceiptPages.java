package se.tolv.portal.voluntary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.equality.AnswerEquality;
import se.tolv.equality.EqualityForm;
import se.tolv.equality.EqualityMessages;
import se.tolv.feedback.promise.PromisedAnswer;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;
import se.tolv.vacancy.PublicVacancy;
import se.tolv.vacancy.Vacancies;

/** What whoever has applied reads first: when there is an answer, and two voluntary questions. */
@Path("/jobs/{slug}/apply/thanks")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ReceiptPages {

    @CheckedTemplate
    static class Templates {
        /**
         * @param questions null where nothing is asked
         */
        static native TemplateInstance thanks(
                PublicVacancy post, LocalDate answerBy, VoluntaryQuestions questions, FieldErrors errors);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    PromisedAnswer promisedAnswer;

    @Inject
    AnswerEquality answerEquality;

    @Inject
    ReceiptCookie cookie;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance thanks(@PathParam("slug") String slug) {
        return page(slug, new EqualityForm(), FieldErrors.none());
    }

    @POST
    @Operation(hidden = true)
    public Response answer(@PathParam("slug") String slug, MultivaluedMap<String, String> typed) {
        EqualityForm form = forms.read(typed, EqualityForm.class);
        try {
            answerEquality.answerOnce(cookie.secret(), form);
        } catch (Problem refused) {
            // A second click, or a page that has been open too long: there is nothing left to ask.
            return refused.kind() == Problem.Kind.NOT_FOUND
                    ? Flash.redirect("/jobs/" + vacancies.publicOne(slug).slug() + "/apply/thanks")
                    : Pages.again(refused, errors -> page(slug, form, errors));
        }
        Response answered = Flash.redirect(
                "/jobs/" + slug + "/apply/thanks",
                texts.of(EqualityMessages.class).receiptSaved());
        return Response.fromResponse(answered).cookie(cookie.end(slug)).build();
    }

    private TemplateInstance page(String slug, EqualityForm form, FieldErrors errors) {
        PublicVacancy post = vacancies.publicOne(slug);
        VoluntaryQuestions questions = answerEquality.isAsked(cookie.secret())
                ? VoluntaryQuestions.of(form, texts.of(EqualityMessages.class))
                : null;
        return Templates.thanks(post, promisedAnswer.after(post.applicationDeadline()), questions, errors);
    }
}
