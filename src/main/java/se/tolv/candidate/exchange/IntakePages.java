package se.tolv.candidate.exchange;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.candidate.RegisterProtectedApplication;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.VacancyDetail;

/** Where HR enters applications that come in other ways than by the form, and takes them out as a file. */
@Path("/vacancies/{vacancyId}/intake")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class IntakePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance intake(VacancyDetail vacancy, FieldErrors errors);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    RegisterProtectedApplication registerProtected;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance intake(@PathParam("vacancyId") UUID vacancyId) {
        return Templates.intake(vacancies.one(vacancyId), FieldErrors.none());
    }

    @POST
    @Path("protected")
    @Operation(hidden = true)
    public Response registerProtected(
            @PathParam("vacancyId") UUID vacancyId,
            @FormParam("internal") boolean internal,
            @FormParam("requestKey") String requestKey) {
        UUID id;
        try {
            id = registerProtected.register(vacancyId, internal, requestKey);
        } catch (Problem refused) {
            if (refused.kind() != Problem.Kind.CONFLICT) {
                throw refused;
            }
            return Response.status(refused.kind().status)
                    .entity(Templates.intake(
                            vacancies.one(vacancyId), FieldErrors.of("protected", refused.getMessage())))
                    .build();
        }
        return Flash.redirect(
                "/applications/" + id, texts.of(IntakeMessages.class).protectedRegistered());
    }
}
