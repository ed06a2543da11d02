package se.tolv.feedback.check;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.identity.Role;

/** Whether anything is that must not be, as it is at this moment. */
@Path("/feedback-health")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.ADMINISTRATORS})
public class CheckPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance health(FeedbackHealth health);
    }

    @Inject
    Check check;

    @GET
    @Operation(hidden = true)
    public TemplateInstance health() {
        return Templates.health(check.health());
    }
}
