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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.competency.CompetencyDetail;
import se.tolv.competency.CompetencyMessages;
import se.tolv.competency.FrameworkRow;
import se.tolv.competency.FrameworkStatus;
import se.tolv.competency.Frameworks;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;

/** Where HR writes the competencies of a draft and puts them in order. */
@Path("/competencies")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class DraftCompetencyPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance competency(
                FrameworkRow framework,
                CompetencyDetail competency,
                int version,
                CompetencyFields fields,
                FieldErrors errors);
    }

    @Inject
    Frameworks frameworks;

    @Inject
    AddCompetency addCompetency;

    @Inject
    EditCompetency editCompetency;

    @Inject
    MoveCompetency moveCompetency;

    @Inject
    RetireCompetency retireCompetency;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance write(@QueryParam("framework") UUID framework) {
        return Templates.competency(draftOf(framework), null, 0, CompetencyFields.empty(), FieldErrors.none());
    }

    @POST
    @Operation(hidden = true)
    public Response add(@FormParam("framework") UUID framework, MultivaluedMap<String, String> typed) {
        if (framework == null) {
            throw Problem.notFound();
        }
        CompetencyForm form = CompetencyFields.read(typed);
        UUID id;
        try {
            id = addCompetency.add(Keys.ofRequest(actor.get().id(), typed.getFirst("requestKey")), framework, form);
        } catch (Problem refused) {
            return Pages.again(
                    refused,
                    errors -> Templates.competency(draftOf(framework), null, 0, CompetencyFields.of(form), errors));
        }
        return toDraft(framework, id, messages().competencyAdded(form.name.in(language.get())));
    }

    @GET
    @Path("{id}/edit")
    @Operation(hidden = true)
    public TemplateInstance edit(@PathParam("id") UUID id) {
        CompetencyDetail competency = frameworks.competency(id);
        return Templates.competency(
                draftOf(competency.frameworkId()),
                competency,
                competency.version(),
                CompetencyFields.of(competency),
                FieldErrors.none());
    }

    @POST
    @Path("{id}/edit")
    @Operation(hidden = true)
    public Response edit(
            @PathParam("id") UUID id, @FormParam("version") int version, MultivaluedMap<String, String> typed) {
        CompetencyForm form = CompetencyFields.read(typed);
        CompetencyDetail competency = frameworks.competency(id);
        try {
            editCompetency.edit(id, version, form);
        } catch (Problem refused) {
            return Pages.again(
                    refused,
                    errors -> Templates.competency(
                            draftOf(competency.frameworkId()), competency, version, CompetencyFields.of(form), errors));
        }
        return toDraft(competency.frameworkId(), id, messages().mappingSaved(form.name.in(language.get())));
    }

    @POST
    @Path("{id}/position")
    @Operation(hidden = true)
    public Response move(
            @PathParam("id") UUID id,
            @FormParam("version") int version,
            @FormParam("position") int position,
            @FormParam("after") String after) {
        PositionForm form = new PositionForm();
        form.position = position;
        moveCompetency.move(id, version, form);
        CompetencyDetail moved = frameworks.competency(id);
        String draft = UriBuilder.fromPath("/frameworks/{id}/draft")
                .queryParam("after", "{after}")
                .fragment(id.toString())
                .build(moved.frameworkId(), after == null ? "" : after)
                .toString();
        return Flash.redirect(draft, messages().movedTo(moved.name().in(language.get()), moved.position()));
    }

    @POST
    @Path("{id}/retire")
    @Operation(hidden = true)
    public Response retire(@PathParam("id") UUID id, @FormParam("version") int version) {
        CompetencyDetail competency = frameworks.competency(id);
        retireCompetency.retire(id, version);
        return Flash.redirect(
                "/frameworks/" + competency.frameworkId() + "/draft",
                messages().competencyLeftOut(competency.name().in(language.get())));
    }

    private static Response toDraft(UUID framework, UUID competency, String message) {
        return Flash.redirect("/frameworks/" + framework + "/draft#" + competency, message);
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
