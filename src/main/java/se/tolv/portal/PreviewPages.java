package se.tolv.portal;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.feedback.promise.PromisedAnswer;
import se.tolv.platform.identity.Role;
import se.tolv.vacancy.PublicVacancy;
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.profile.Profiles;

/** The ad of a draft as everybody will see it. */
@Path("/vacancies/{id}/preview")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.OBSERVERS})
public class PreviewPages {

    @Inject
    Vacancies vacancies;

    @Inject
    Profiles profiles;

    @Inject
    PromisedAnswer promisedAnswer;

    @GET
    @Operation(hidden = true)
    public TemplateInstance preview(@PathParam("id") UUID id) {
        PublicVacancy post = vacancies.preview(id);
        return JobPages.Templates.one(
                post, profiles.publicOf(id), promisedAnswer.after(post.applicationDeadline()), null, null);
    }
}
