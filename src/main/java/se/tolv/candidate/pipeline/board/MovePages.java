package se.tolv.candidate.pipeline.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.pipeline.PipelineMessages;
import se.tolv.candidate.pipeline.move.MoveSeveral;
import se.tolv.candidate.pipeline.move.MoveSeveralForm;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.form.FormReader;

/** Moves chosen on the board or in the table, and what takes them back. */
@Path("/vacancies/{vacancyId}/moves")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class MovePages {

    @Inject
    MoveSeveral moveSeveral;

    @Inject
    RefusedMove refusedMove;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @POST
    @Operation(hidden = true)
    public Response move(
            @PathParam("vacancyId") UUID vacancyId,
            @HeaderParam("HX-Request") boolean htmx,
            MultivaluedMap<String, String> typed) {
        MoveSeveralForm form = forms.read(typed, MoveSeveralForm.class);
        try {
            moveSeveral.move(vacancyId, form);
        } catch (Problem refused) {
            return refusedMove.answer(refused, vacancyId, htmx);
        }
        CandidateMessages messages = texts.of(CandidateMessages.class);
        return board(vacancyId, messages.moved(messages.stage(form.to)));
    }

    @POST
    @Path("{batch}/undo")
    @Operation(hidden = true)
    public Response undo(
            @PathParam("vacancyId") UUID vacancyId,
            @PathParam("batch") UUID batch,
            @HeaderParam("HX-Request") boolean htmx) {
        try {
            moveSeveral.undo(vacancyId, batch);
        } catch (Problem refused) {
            return refusedMove.answer(refused, vacancyId, htmx);
        }
        return board(vacancyId, texts.of(PipelineMessages.class).undone());
    }

    private static Response board(UUID vacancyId, String done) {
        return Flash.redirect("/vacancies/" + vacancyId + "/pipeline", done);
    }
}
