package se.tolv.candidate.pipeline.rejection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.RejectionReason;
import se.tolv.candidate.letter.RejectionLetter;
import se.tolv.candidate.pipeline.PipelineMessages;
import se.tolv.candidate.pipeline.board.PipelineHead;
import se.tolv.candidate.pipeline.board.Pipelines;
import se.tolv.candidate.pipeline.board.RefusedMove;
import se.tolv.candidate.pipeline.letter.SeveralLetters;
import se.tolv.candidate.pipeline.letter.WriteToSeveral;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;
import se.tolv.vacancy.Choice;

/** Rejects several applicants: the reason, the letters, who gets them, and then the decision. */
@Path("/vacancies/{vacancyId}/rejections")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class SeveralRejectionPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rejections(
                PipelineHead head,
                RejectSeveralForm form,
                String chosen,
                SeveralLetters letters,
                boolean preview,
                List<Choice> reasons,
                FieldErrors errors);
    }

    @Inject
    Pipelines pipelines;

    @Inject
    WriteToSeveral writeToSeveral;

    @Inject
    RejectSeveral rejectSeveral;

    @Inject
    RefusedMove refusedMove;

    @Inject
    RejectionLetter letter;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    /** The first step: the reason, which suggests the letters. */
    @POST
    @Path("reason")
    @Operation(hidden = true)
    public Response reason(@PathParam("vacancyId") UUID vacancyId, MultivaluedMap<String, String> typed) {
        RejectSeveralForm form = forms.read(typed, RejectSeveralForm.class);
        for (Language language : Language.values()) {
            form.words(language, form.reason == null ? null : letter.suggestion(form.reason, language));
        }
        return carriedOut(
                vacancyId,
                () -> Response.ok(page(vacancyId, form, recipients(vacancyId, form), false, FieldErrors.none()))
                        .build());
    }

    /** The second step: who gets which letter. */
    @POST
    @Path("preview")
    @Operation(hidden = true)
    public Response preview(@PathParam("vacancyId") UUID vacancyId, MultivaluedMap<String, String> typed) {
        RejectSeveralForm form = forms.read(typed, RejectSeveralForm.class);
        return carriedOut(vacancyId, () -> {
            try {
                return Response.ok(page(
                                vacancyId, form, writeToSeveral.preview(vacancyId, form), true, FieldErrors.none()))
                        .build();
            } catch (Problem refused) {
                return again(refused, vacancyId, form);
            }
        });
    }

    /** The third step: the decision. */
    @POST
    @Operation(hidden = true)
    public Response reject(@PathParam("vacancyId") UUID vacancyId, MultivaluedMap<String, String> typed) {
        RejectSeveralForm form = forms.read(typed, RejectSeveralForm.class);
        return carriedOut(vacancyId, () -> {
            try {
                rejectSeveral.reject(vacancyId, form);
            } catch (Problem refused) {
                return again(refused, vacancyId, form);
            }
            return Flash.redirect(
                    "/vacancies/" + vacancyId + "/pipeline",
                    texts.of(PipelineMessages.class).rejectedSeveral());
        });
    }

    private Response again(Problem refused, UUID vacancyId, RejectSeveralForm form) {
        if (refused.errors().of("chosen") != null) {
            throw refused;
        }
        return Pages.again(refused, errors -> page(vacancyId, form, recipients(vacancyId, form), false, errors));
    }

    private Response carriedOut(UUID vacancyId, Supplier<Response> step) {
        try {
            return step.get();
        } catch (Problem refused) {
            return refusedMove.answer(refused, vacancyId, false);
        }
    }

    private SeveralLetters recipients(UUID vacancyId, RejectSeveralForm form) {
        return writeToSeveral.recipients(vacancyId, form.chosen);
    }

    private TemplateInstance page(
            UUID vacancyId, RejectSeveralForm form, SeveralLetters letters, boolean preview, FieldErrors errors) {
        CandidateMessages messages = texts.of(CandidateMessages.class);
        List<Choice> reasons = Arrays.stream(RejectionReason.values())
                .map(reason -> new Choice(reason, messages.reason(reason)))
                .toList();
        return Templates.rejections(
                pipelines.head(vacancyId), form, String.join(" ", form.chosen), letters, preview, reasons, errors);
    }
}
