package se.tolv.candidate.pipeline.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.pipeline.move.MoveApplication;
import se.tolv.candidate.pipeline.move.MoveForm;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.form.FormReader;

/** The applications of a vacancy as a board. */
@Path("/vacancies/{vacancyId}/pipeline")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class PipelinePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance pipeline(PipelineBoard board, ApplicationFilter filter, String notice);

        static native TemplateInstance changed(UUID vacancyId);

        static native TemplateInstance more(PipelineHead head, PipelineBoard.Column column);
    }

    @Inject
    Pipelines pipelines;

    @Inject
    MoveApplication moveApplication;

    @Inject
    RefusedMove refusedMove;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance board(@PathParam("vacancyId") UUID vacancyId, @BeanParam ApplicationFilter filter) {
        return Templates.pipeline(pipelines.board(vacancyId, filter), filter, null);
    }

    /** More cards of one column, for htmx. */
    @GET
    @Path("cards")
    @Operation(hidden = true)
    public TemplateInstance more(@PathParam("vacancyId") UUID vacancyId, @BeanParam ApplicationFilter filter) {
        PipelineHead head = pipelines.head(vacancyId);
        return Templates.more(head, pipelines.more(head, filter));
    }

    /** Whether the board has changed since it was drawn in this state: nothing where it has not. Asked again and again. */
    @GET
    @Path("changes")
    @Operation(hidden = true)
    public Response changes(@PathParam("vacancyId") UUID vacancyId, @QueryParam("state") String state) {
        return pipelines.changes(vacancyId).equals(state)
                ? Response.noContent().build()
                : Response.ok(Templates.changed(vacancyId)).build();
    }

    @POST
    @Path("{id}")
    @Operation(hidden = true)
    public Response move(
            @PathParam("vacancyId") UUID vacancyId,
            @PathParam("id") UUID id,
            @FormParam("version") int version,
            @HeaderParam("HX-Request") boolean htmx,
            MultivaluedMap<String, String> typed) {
        MoveForm form = forms.read(typed, MoveForm.class);
        CandidateMessages messages = texts.of(CandidateMessages.class);
        try {
            moveApplication.move(id, form, version);
        } catch (Problem refused) {
            return refusedMove.answer(refused, vacancyId, htmx);
        }
        return Flash.redirect("/vacancies/" + vacancyId + "/pipeline", messages.moved(messages.stage(form.to)));
    }
}
