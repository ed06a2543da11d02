package se.tolv.interview.scorecard.card;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.interview.scorecard.AnswerForm;
import se.tolv.interview.scorecard.SavedAnswer;
import se.tolv.interview.scorecard.ScorecardDetail;
import se.tolv.interview.scorecard.ScorecardMessages;
import se.tolv.interview.scorecard.ScorecardRow;
import se.tolv.interview.scorecard.Scorecards;
import se.tolv.interview.scorecard.answer.AddQuestion;
import se.tolv.interview.scorecard.answer.AddedQuestionForm;
import se.tolv.interview.scorecard.answer.AmendRating;
import se.tolv.interview.scorecard.answer.AmendmentForm;
import se.tolv.interview.scorecard.answer.SaveAnswer;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.form.FormReader;

/** The interview, step by step, in the room: what to ask, what was said, how it is rated. */
@Path("/scorecards")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
public class ScorecardPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<ScorecardRow> rows, String next);

        static native TemplateInstance interview(
                ScorecardDetail card, AddedQuestionForm added, SavedAnswer theirs, FieldErrors errors, String notice);

        static native TemplateInstance amendment(
                ScorecardDetail card,
                ScorecardDetail.Step step,
                AmendmentForm form,
                int version,
                FieldErrors errors,
                String notice);
    }

    @Inject
    Scorecards scorecards;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    AddQuestion addQuestion;

    @Inject
    SubmitScorecard submitScorecard;

    @Inject
    AmendRating amendRating;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("after") String after, @Context UriInfo uri) {
        Slice<ScorecardRow> rows = scorecards.waiting(after);
        return Templates.list(rows.items(), rows.nextHref(uri));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id) {
        return page(scorecards.one(id), new AddedQuestionForm(), FieldErrors.none());
    }

    /** Saves a question where there is no script that does it, and goes on to the next step. */
    @POST
    @Path("{id}/answers/{number}")
    @Operation(hidden = true)
    public Response save(
            @PathParam("id") UUID id, @PathParam("number") int number, MultivaluedMap<String, String> typed) {
        AnswerForm form = forms.read(typed, AnswerForm.class);
        try {
            saveAnswer.save(id, number, form);
        } catch (Problem refused) {
            return notSaved(id, number, form, refused);
        }
        boolean last = number == scorecards.one(id).steps().size();
        return Flash.redirect("/scorecards/" + id + (last ? "#own-questions" : "#step-" + (number + 1)));
    }

    /** The page as it is now, with what was typed and why it is not saved. */
    private Response notSaved(UUID id, int number, AnswerForm form, Problem refused) {
        ScorecardMessages messages = texts.of(ScorecardMessages.class);
        ScorecardDetail card = scorecards.one(id);
        ScorecardDetail.Step step = card.step(number);
        ScorecardDetail typed = card.with(step.with(form, step.version()));
        TemplateInstance page = switch (refused.kind()) {
            case STALE ->
                Templates.interview(
                        typed,
                        new AddedQuestionForm(),
                        scorecards.answer(id, number),
                        FieldErrors.none(),
                        messages.otherWindow());
            case CONFLICT ->
                Templates.interview(
                        typed,
                        new AddedQuestionForm(),
                        null,
                        FieldErrors.none(),
                        refused.getMessage() + " " + messages.textStays());
            case INVALID -> page(typed, new AddedQuestionForm(), refused.errors());
            default -> throw refused;
        };
        return Response.status(refused.kind().status).entity(page).build();
    }

    @POST
    @Path("{id}/added-questions")
    @Operation(hidden = true)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        AddedQuestionForm form = forms.read(typed, AddedQuestionForm.class);
        try {
            int number = addQuestion.add(id, form, typed.getFirst("requestKey"));
            return Flash.redirect("/scorecards/" + id + "#step-" + number);
        } catch (Problem refused) {
            return refused.kind() == Problem.Kind.CONFLICT
                    ? refused(id, form, refused)
                    : Pages.again(refused, errors -> page(scorecards.one(id), form, errors));
        }
    }

    @POST
    @Path("{id}/submission")
    @Operation(hidden = true)
    public Response submit(@PathParam("id") UUID id) {
        try {
            submitScorecard.submit(id);
        } catch (Problem refused) {
            return refused.kind() == Problem.Kind.CONFLICT
                    ? refused(id, new AddedQuestionForm(), refused)
                    : Pages.again(refused, errors -> page(scorecards.one(id), new AddedQuestionForm(), errors));
        }
        return Flash.redirect(
                "/applications/" + scorecards.one(id).applicationId() + "/ratings",
                texts.of(ScorecardMessages.class).submitted());
    }

    @GET
    @Path("{id}/answers/{number}/amendment")
    @Operation(hidden = true)
    public TemplateInstance amendment(@PathParam("id") UUID id, @PathParam("number") int number) {
        ScorecardDetail.Step step =
                scorecards.one(id).step(scorecards.answer(id, number).number());
        return amendment(id, number, new AmendmentForm(), step.version(), FieldErrors.none(), null);
    }

    @POST
    @Path("{id}/answers/{number}/amendment")
    @Operation(hidden = true)
    public Response amend(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @FormParam("version") int version,
            MultivaluedMap<String, String> typed) {
        AmendmentForm form = forms.read(typed, AmendmentForm.class);
        ScorecardMessages messages = texts.of(ScorecardMessages.class);
        try {
            amendRating.amend(id, number, form, version);
        } catch (Problem refused) {
            if (refused.kind() == Problem.Kind.CONFLICT || refused.kind() == Problem.Kind.STALE) {
                String why = refused.kind() == Problem.Kind.STALE ? messages.amendedElsewhere() : refused.getMessage();
                int current = scorecards.answer(id, number).version();
                return Response.status(refused.kind().status)
                        .entity(amendment(id, number, form, current, FieldErrors.none(), why))
                        .build();
            }
            return Pages.again(refused, errors -> amendment(id, number, form, version, errors, null));
        }
        return Flash.redirect("/applications/" + scorecards.one(id).applicationId() + "/ratings", messages.amended());
    }

    private TemplateInstance amendment(
            UUID id, int number, AmendmentForm form, int version, FieldErrors errors, String notice) {
        ScorecardDetail card = scorecards.one(id);
        return Templates.amendment(card, card.step(number), form, version, errors, notice);
    }

    private Response refused(UUID id, AddedQuestionForm form, Problem refused) {
        return Response.status(refused.kind().status)
                .entity(Templates.interview(scorecards.one(id), form, null, FieldErrors.none(), refused.getMessage()))
                .build();
    }

    private static TemplateInstance page(ScorecardDetail card, AddedQuestionForm added, FieldErrors errors) {
        return Templates.interview(card, added, null, errors, null);
    }
}
