package se.tolv.reference.template.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.reference.template.ReferenceMessages;

/** One step from an interview guide to the reference template that asks about the same competencies. */
@Path("/guides")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class ReferenceFromGuidePages {

    @Inject
    CreateReferenceTemplate create;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @POST
    @Path("{id}/reference-template")
    @Operation(hidden = true)
    public Response make(@PathParam("id") UUID guideId, @FormParam("requestKey") String requestKey) {
        NewReferenceForm form = new NewReferenceForm();
        form.guideId = guideId;
        UUID id = create.create(Keys.ofRequest(actor.get().id(), requestKey), form);
        return Flash.redirect(
                "/reference-templates/" + id, texts.of(ReferenceMessages.class).created());
    }
}
