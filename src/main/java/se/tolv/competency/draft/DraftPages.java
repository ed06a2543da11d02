package se.tolv.competency.draft;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.competency.CompetencyDetail;
import se.tolv.competency.CompetencyMessages;
import se.tolv.competency.FrameworkDifference;
import se.tolv.competency.FrameworkRow;
import se.tolv.competency.FrameworkStatus;
import se.tolv.competency.Frameworks;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;

/** Where HR works on the next version of the framework, looks at what changes, and publishes it. */
@Path("/frameworks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class DraftPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance draft(
                FrameworkRow framework, Slice<CompetencyDetail> competencies, String search, String after, String next);

        static native TemplateInstance texts(
                FrameworkRow framework, int version, FrameworkForm form, FieldErrors errors);

        static native TemplateInstance changes(
                FrameworkRow framework,
                FrameworkRow published,
                FrameworkDifference difference,
                Readiness readiness,
                FieldErrors errors);
    }

    @Inject
    Frameworks frameworks;

    @Inject
    DraftReadiness readiness;

    @Inject
    DraftFramework draftFramework;

    @Inject
    EditFramework editFramework;

    @Inject
    PublishFramework publishFramework;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @POST
    @Path("{id}/draft")
    @Operation(hidden = true)
    public Response start(@PathParam("id") UUID basis, @FormParam("requestKey") String requestKey) {
        UUID id = draftFramework.draft(Keys.ofRequest(actor.get().id(), requestKey), basis);
        return Flash.redirect("/frameworks/" + id + "/draft", messages().draftStarted());
    }

    @GET
    @Path("{id}/draft")
    @Operation(hidden = true)
    public TemplateInstance draft(
            @PathParam("id") UUID id,
            @QueryParam("q") String search,
            @QueryParam("after") String after,
            @Context UriInfo uri) {
        Slice<CompetencyDetail> competencies = frameworks.competencies(id, search, after);
        return Templates.draft(draftOf(id), competencies, search, after, competencies.nextHref(uri));
    }

    @GET
    @Path("{id}/texts")
    @Operation(hidden = true)
    public TemplateInstance texts(@PathParam("id") UUID id) {
        FrameworkRow draft = draftOf(id);
        FrameworkForm form = new FrameworkForm();
        form.title = draft.title();
        form.description = draft.description();
        return Templates.texts(draft, draft.version(), form, FieldErrors.none());
    }

    @POST
    @Path("{id}/texts")
    @Operation(hidden = true)
    public Response edit(
            @PathParam("id") UUID id, @FormParam("version") int version, MultivaluedMap<String, String> typed) {
        FrameworkForm form = new FrameworkForm();
        form.title = CompetencyFields.text(typed, "title", 0);
        form.description = CompetencyFields.text(typed, "description", 0);
        try {
            editFramework.edit(id, version, form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.texts(draftOf(id), version, form, errors));
        }
        return Flash.redirect("/frameworks/" + id + "/draft", messages().saved());
    }

    @GET
    @Path("{id}/changes")
    @Operation(hidden = true)
    public TemplateInstance changes(@PathParam("id") UUID id) {
        return changes(id, FieldErrors.none());
    }

    private TemplateInstance changes(UUID id, FieldErrors errors) {
        return Templates.changes(
                draftOf(id), frameworks.published(), frameworks.difference(id, null), readiness.of(id), errors);
    }

    @POST
    @Path("{id}/publish")
    @Operation(hidden = true)
    public Response publish(@PathParam("id") UUID id, @FormParam("version") int version) {
        try {
            publishFramework.publish(id, version);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> changes(id, errors));
        }
        return Flash.redirect(
                "/frameworks/" + id, messages().published(frameworks.one(id).number()));
    }

    private FrameworkRow draftOf(UUID id) {
        FrameworkRow framework = frameworks.one(id);
        if (framework.status() != FrameworkStatus.DRAFT) {
            throw Problem.conflict(messages().onlyDraftsChange());
        }
        return framework;
    }

    private CompetencyMessages messages() {
        return texts.of(CompetencyMessages.class);
    }
}
