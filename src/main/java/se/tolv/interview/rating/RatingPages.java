package se.tolv.interview.rating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;

/** All assessors' ratings and notes of one applicant side by side, when they may be seen. */
@Path("/applications/{id}/ratings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
public class RatingPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ratings(
                ApplicationRatings ratings, UUID reader, ClosureForm closing, FieldErrors errors);
    }

    @Inject
    RevealedRatings revealed;

    @Inject
    CloseRating closeRating;

    @Inject
    CurrentActor actor;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance of(@PathParam("id") UUID id) {
        return page(id, new ClosureForm(), FieldErrors.none());
    }

    @POST
    @Path("closure")
    @RolesAllowed(Role.HR)
    @Operation(hidden = true)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        ClosureForm form = forms.read(typed, ClosureForm.class);
        try {
            closeRating.close(id, form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(id, form, errors));
        }
        return Flash.redirect(
                "/applications/" + id + "/ratings",
                texts.of(RatingMessages.class).closed());
    }

    private TemplateInstance page(UUID id, ClosureForm form, FieldErrors errors) {
        return Templates.ratings(revealed.ofApplication(id), actor.get().id(), form, errors);
    }
}
