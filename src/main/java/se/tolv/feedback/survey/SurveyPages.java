package se.tolv.feedback.survey;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;

/** The survey as whoever has its link sees it. */
@Path("/survey")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SurveyPages {

    /** One statement and what was answered to it. */
    public record Statement(String field, String text, String value) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance survey(
                String secret, List<Statement> statements, String comment, FieldErrors errors, boolean open);
    }

    @Inject
    AnswerSurvey answerSurvey;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Path("{secret}")
    @Operation(hidden = true)
    public TemplateInstance survey(@PathParam("secret") String secret) {
        return page(secret, new SurveyForm(), FieldErrors.none());
    }

    @POST
    @Path("{secret}")
    @Operation(hidden = true)
    public Response answer(@PathParam("secret") String secret, MultivaluedMap<String, String> typed) {
        SurveyForm form = forms.read(typed, SurveyForm.class);
        try {
            answerSurvey.answer(secret, form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(secret, form, errors));
        }
        return Flash.redirect("/survey/" + secret);
    }

    private TemplateInstance page(String secret, SurveyForm form, FieldErrors errors) {
        boolean open = answerSurvey.isOpen(secret).orElseThrow(Problem::notFound);
        SurveyMessages messages = texts.of(SurveyMessages.class);
        return Templates.survey(
                secret,
                List.of(
                        new Statement("information", messages.information(), form.information),
                        new Statement("fairness", messages.fairness(), form.fairness),
                        new Statement("chance", messages.chance(), form.chance),
                        new Statement("inTime", messages.inTime(), form.inTime),
                        new Statement("again", messages.again(), form.again)),
                form.comment,
                errors,
                open);
    }
}
