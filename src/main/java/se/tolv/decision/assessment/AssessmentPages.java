package se.tolv.decision.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.decision.evidence.Evidence;
import se.tolv.decision.evidence.Evidences;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;

/** An overall assessment that is written, saved as it is typed, and signed. */
@Path("/assessments/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class AssessmentPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance assessment(ApplicantAssessment about);

        static native TemplateInstance write(
                AssessmentDetail assessment, List<Evidence> evidence, String notice, FieldErrors errors);

        static native TemplateInstance saved(AssessmentDetail assessment, String said);
    }

    @Inject
    Assessments assessments;

    @Inject
    Evidences evidences;

    @Inject
    SaveAssessment saveAssessment;

    @Inject
    SignAssessment signAssessment;

    @Inject
    AssessmentDocument document;

    @Inject
    Texts texts;

    @POST
    @Operation(hidden = true)
    public Response save(
            @PathParam("id") UUID id,
            @FormParam("version") int version,
            @HeaderParam("HX-Request") boolean htmx,
            MultivaluedMap<String, String> typed) {
        AssessmentForm form = AssessmentForm.read(typed);
        AssessmentMessages messages = texts.of(AssessmentMessages.class);
        try {
            saveAssessment.save(id, form, version);
        } catch (Problem refused) {
            return htmx ? notSaved(id, refused) : again(id, form, refused);
        }
        AssessmentDetail saved = assessments.one(id);
        return htmx
                ? Response.ok(Templates.saved(saved, messages.savedNow())).build()
                : Flash.redirect(address(saved.applicationId()), messages.savedNow());
    }

    /** Saves and signs: what is signed is what is read. */
    @POST
    @Path("signature")
    @Operation(hidden = true)
    public Response sign(
            @PathParam("id") UUID id, @FormParam("version") int version, MultivaluedMap<String, String> typed) {
        AssessmentForm form = AssessmentForm.read(typed);
        try {
            signAssessment.sign(id, saveAssessment.save(id, form, version));
        } catch (Problem refused) {
            AssessmentDetail now = assessments.one(id);
            if (!now.draft()) {
                // A double click, or somebody else's signature: either way the page shows it.
                return Flash.redirect(address(now.applicationId()));
            }
            return again(id, form, refused);
        }
        return Flash.redirect(
                address(assessments.one(id).applicationId()),
                texts.of(AssessmentMessages.class).signedNow());
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @Operation(hidden = true)
    public Response document(@PathParam("id") UUID id) {
        return document.response(assessments.one(id), texts.spoken());
    }

    /** What was typed stays on the page; saved again, it replaces what somebody else wrote meanwhile. */
    private Response again(UUID id, AssessmentForm form, Problem refused) {
        AssessmentDetail now = assessments.one(id);
        if (refused.kind() == Problem.Kind.STALE) {
            String notice = texts.of(AssessmentMessages.class).savedBySomebodyElse();
            return Response.status(refused.kind().status)
                    .entity(page(now.typed(form), notice, FieldErrors.none()))
                    .build();
        }
        return Pages.again(refused, errors -> page(now.typed(form), null, errors));
    }

    private TemplateInstance page(AssessmentDetail typed, String notice, FieldErrors errors) {
        return Templates.write(typed, evidences.of(typed.applicationId()), notice, errors);
    }

    private Response notSaved(UUID id, Problem refused) {
        AssessmentMessages messages = texts.of(AssessmentMessages.class);
        String said = switch (refused.kind()) {
            case STALE -> messages.savedBySomebodyElse();
            case INVALID -> refused.errors().getAll().get(0).message();
            case CONFLICT -> refused.getMessage();
            default -> throw refused;
        };
        // htmx puts an answer of 409 on the page. The version stays that of what was read: nothing is overwritten.
        return Response.status(Problem.Kind.CONFLICT.status)
                .entity(Templates.saved(null, said))
                .build();
    }

    static String address(UUID applicationId) {
        return "/applications/" + applicationId + "/assessment";
    }
}
