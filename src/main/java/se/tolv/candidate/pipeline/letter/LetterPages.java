package se.tolv.candidate.pipeline.letter;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.candidate.pipeline.PipelineMessages;
import se.tolv.candidate.pipeline.board.PipelineHead;
import se.tolv.candidate.pipeline.board.Pipelines;
import se.tolv.candidate.pipeline.board.RefusedMove;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;

/** The letter that a move asks for: read, changed, and sent or left out. */
@Path("/vacancies/{vacancyId}/letters")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class LetterPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance letters(
                PipelineHead head,
                TellForm form,
                String chosen,
                SeveralLetters letters,
                boolean preview,
                FieldErrors errors);
    }

    @Inject
    Pipelines pipelines;

    @Inject
    WriteToSeveral writeToSeveral;

    @Inject
    RefusedMove refusedMove;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public Response write(
            @PathParam("vacancyId") UUID vacancyId,
            @QueryParam("move") UUID move,
            @QueryParam("application") UUID application) {
        TellForm form =
                application == null ? writeToSeveral.about(vacancyId, move) : writeToSeveral.to(vacancyId, application);
        try {
            return Response.ok(page(vacancyId, form, recipients(vacancyId, form), false, FieldErrors.none()))
                    .build();
        } catch (Problem refused) {
            return refusedMove.answer(refused, vacancyId, false);
        }
    }

    @POST
    @Path("preview")
    @Operation(hidden = true)
    public Response preview(@PathParam("vacancyId") UUID vacancyId, MultivaluedMap<String, String> typed) {
        TellForm form = forms.read(typed, TellForm.class);
        try {
            return Response.ok(page(vacancyId, form, writeToSeveral.preview(vacancyId, form), true, FieldErrors.none()))
                    .build();
        } catch (Problem refused) {
            return again(refused, vacancyId, form);
        }
    }

    @POST
    @Operation(hidden = true)
    public Response send(@PathParam("vacancyId") UUID vacancyId, MultivaluedMap<String, String> typed) {
        TellForm form = forms.read(typed, TellForm.class);
        try {
            writeToSeveral.tell(vacancyId, form);
        } catch (Problem refused) {
            return again(refused, vacancyId, form);
        }
        return board(vacancyId, texts.of(PipelineMessages.class).lettersSent());
    }

    @POST
    @Path("skip")
    @Operation(hidden = true)
    public Response skip(@PathParam("vacancyId") UUID vacancyId, @FormParam("batch") UUID batch) {
        writeToSeveral.skip(vacancyId, batch);
        return board(vacancyId, texts.of(PipelineMessages.class).lettersSkipped());
    }

    private static Response board(UUID vacancyId, String done) {
        return Flash.redirect("/vacancies/" + vacancyId + "/pipeline", done);
    }

    private Response again(Problem refused, UUID vacancyId, TellForm form) {
        if (refused.kind() != Problem.Kind.INVALID || refused.errors().of("chosen") != null) {
            return refusedMove.answer(refused, vacancyId, false);
        }
        return Pages.again(refused, errors -> page(vacancyId, form, recipients(vacancyId, form), false, errors));
    }

    private SeveralLetters recipients(UUID vacancyId, TellForm form) {
        return writeToSeveral.recipients(vacancyId, form.chosen);
    }

    private TemplateInstance page(
            UUID vacancyId, TellForm form, SeveralLetters letters, boolean preview, FieldErrors errors) {
        return Templates.letters(
                pipelines.head(vacancyId), form, String.join(" ", form.chosen), letters, preview, errors);
    }
}
