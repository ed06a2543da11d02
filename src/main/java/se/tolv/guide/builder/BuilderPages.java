package se.tolv.guide.builder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.guide.GuideDetail;
import se.tolv.guide.GuideMessages;
import se.tolv.guide.draft.GuideTextsForm;
import se.tolv.guide.version.PublishGuide;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;

/**
 * The steps of the guide builder. With htmx each answers with the parts of the page that changed; without, it goes back
 * to the page.
 */
@Path("/guides")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class BuilderPages {

    @CheckedTemplate
    public static class Templates {
        public static native TemplateInstance builder(
                GuideBuilder builder, GuideTextsForm form, FieldErrors errors, String said);

        /** Everything inside the page's frame. */
        static native TemplateInstance parts(
                GuideBuilder builder, GuideTextsForm form, FieldErrors errors, String said);

        /** What follows from texts and minutes, without the fields that somebody may be typing in. */
        static native TemplateInstance saved(GuideBuilder builder, String said);
    }

    @PathParam("id")
    UUID id;

    @HeaderParam("HX-Request")
    String htmx;

    @FormParam("q")
    String q;

    @Inject
    BuildGuide build;

    @Inject
    PublishGuide publish;

    @Inject
    GuideBuilders builders;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @POST
    @Path("{id}/texts")
    @Operation(hidden = true)
    public Response describe(MultivaluedMap<String, String> typed) {
        GuideTextsForm form = forms.read(typed, GuideTextsForm.class);
        try {
            build.describe(id, Versions.ifMatch(typed.getFirst("version")), form);
        } catch (Problem refused) {
            return again(refused, form, field -> field);
        }
        return saved("texts");
    }

    @POST
    @Path("{id}/language")
    @Operation(hidden = true)
    public Response speak(@FormParam("language") String tag) {
        Language language = Language.of(tag).orElseThrow(Problem::notFound);
        return step("texts", messages().languageChanged(), () -> build.speak(id, language));
    }

    @POST
    @Path("{id}/competencies")
    @Operation(hidden = true)
    public Response chooseCompetency(@FormParam("code") String code) {
        return step("competency-" + code, messages().competencyChosen(), () -> build.chooseCompetency(id, code));
    }

    @POST
    @Path("{id}/competencies/{code}/drop")
    @Operation(hidden = true)
    public Response dropCompetency(@PathParam("code") String code) {
        return step("competencies", messages().competencyDropped(), () -> build.dropCompetency(id, code));
    }

    @POST
    @Path("{id}/competencies/{code}/move")
    @Operation(hidden = true)
    public Response moveCompetency(@PathParam("code") String code, @FormParam("to") String to) {
        return step(
                "competency-" + code,
                messages().movedTo(position(to)),
                () -> build.moveCompetency(id, code, position(to)));
    }

    @POST
    @Path("{id}/competencies/{code}/suggested")
    @Operation(hidden = true)
    public Response chooseSuggested(@PathParam("code") String code) {
        return step("competency-" + code, messages().questionChosen(), () -> build.chooseSuggested(id, code));
    }

    @POST
    @Path("{id}/competencies/{code}/reason")
    @Operation(hidden = true)
    public Response explain(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        CompetencyReasonForm form = forms.read(typed, CompetencyReasonForm.class);
        try {
            build.explainCompetency(id, code, form);
        } catch (Problem refused) {
            return again(refused, null, field -> field + "-" + code);
        }
        return saved("competency-" + code);
    }

    @POST
    @Path("{id}/questions")
    @Operation(hidden = true)
    public Response chooseQuestion(@FormParam("questionId") String question) {
        UUID questionId = key(question);
        return step("question-" + question, messages().questionChosen(), () -> build.chooseQuestion(id, questionId));
    }

    @POST
    @Path("{id}/questions/{question}/drop")
    @Operation(hidden = true)
    public Response dropQuestion(@PathParam("question") UUID question) {
        return step("question-" + question, messages().questionDropped(), () -> build.dropQuestion(id, question));
    }

    @POST
    @Path("{id}/questions/{question}/move")
    @Operation(hidden = true)
    public Response moveQuestion(@PathParam("question") UUID question, @FormParam("to") String to) {
        return step(
                "question-" + question,
                messages().movedTo(position(to)),
                () -> build.moveQuestion(id, question, position(to)));
    }

    @POST
    @Path("{id}/questions/{question}/minutes")
    @Operation(hidden = true)
    public Response setMinutes(@PathParam("question") UUID question, MultivaluedMap<String, String> typed) {
        QuestionMinutesForm form = forms.read(typed, QuestionMinutesForm.class);
        try {
            build.setMinutes(id, question, form);
        } catch (Problem refused) {
            return again(refused, null, field -> field + "-" + question);
        }
        return saved("question-" + question);
    }

    @POST
    @Path("{id}/publish")
    @Operation(hidden = true)
    public Response publish(@FormParam("version") String version) {
        try {
            publish.publish(id, Versions.ifMatch(version));
        } catch (Problem refused) {
            return again(refused, null, field -> field);
        }
        Response redirect = Flash.redirect("/guides/" + id, messages().published());
        return isHtmx()
                ? Response.fromResponse(redirect)
                        .status(204)
                        .header("HX-Redirect", "/guides/" + id)
                        .build()
                : redirect;
    }

    private Response step(String anchor, String said, Runnable step) {
        try {
            step.run();
        } catch (Problem refused) {
            return again(refused, null, field -> field);
        }
        if (!isHtmx()) {
            return back(anchor);
        }
        GuideBuilder builder = builders.of(id, words());
        return html(200, Templates.parts(builder, typed(builder.guide()), FieldErrors.none(), said));
    }

    private Response saved(String anchor) {
        return isHtmx()
                ? html(200, Templates.saved(builders.of(id, ""), messages().saved()))
                : back(anchor);
    }

    private Response back(String anchor) {
        return Response.seeOther(URI.create("/guides/" + id + "#" + anchor)).build();
    }

    /**
     * The builder with what is wrong, whatever part was asked for.
     *
     * @param typed what was typed, or null where no texts were
     * @param place what a wrong field is called on this page
     */
    private Response again(Problem refused, GuideTextsForm typed, Function<String, String> place) {
        if (refused.kind() != Problem.Kind.INVALID) {
            throw refused;
        }
        FieldErrors errors = FieldErrors.none();
        refused.errors().getAll().forEach(error -> errors.add(place.apply(error.field()), error.message()));
        GuideBuilder builder = builders.of(id, words());
        GuideTextsForm form = typed == null ? typed(builder.guide()) : typed;
        TemplateInstance page = isHtmx()
                ? Templates.parts(builder, form, errors, null)
                : Templates.builder(builder, form, errors, null);
        return Response.fromResponse(html(422, page))
                .header("HX-Retarget", "#builder")
                .header("HX-Reswap", "innerHTML")
                .build();
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(page.render())
                .build();
    }

    /** The texts of a guide as a person would have typed them. */
    public static GuideTextsForm typed(GuideDetail guide) {
        GuideTextsForm form = new GuideTextsForm();
        form.roleTitle = guide.roleTitle().in(guide.language());
        form.level = guide.level();
        form.unitId = guide.unitId();
        form.about = guide.about().in(guide.language());
        form.opening = guide.opening().in(guide.language());
        form.openingMinutes = String.valueOf(guide.openingMinutes());
        form.candidateQuestionsMinutes = String.valueOf(guide.candidateQuestionsMinutes());
        form.closing = guide.closing().in(guide.language());
        form.closingMinutes = String.valueOf(guide.closingMinutes());
        return form;
    }

    private boolean isHtmx() {
        return "true".equals(htmx);
    }

    private String words() {
        return q == null ? "" : q;
    }

    private GuideMessages messages() {
        return texts.of(GuideMessages.class);
    }

    private static UUID key(String typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException noKey) {
            throw Problem.notFound();
        }
    }

    /** Buttons and drags send a whole number; anything else is none of theirs. */
    private static int position(String to) {
        try {
            return Integer.parseInt(String.valueOf(to).strip());
        } catch (NumberFormatException noNumber) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }
}
