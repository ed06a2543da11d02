package se.tolv.candidate.anonymity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/anonymity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HR)
@Tag(name = "Anonymity")
public class AnonymityDefaultResource {

    @Inject
    AnonymityDetails details;

    @Inject
    ChangeAnonymity changeAnonymity;

    @GET
    @Operation(summary = "Whether the posts that are published from now on are screened anonymously")
    public AnonymityForm ofEmployer() {
        AnonymityForm form = new AnonymityForm();
        form.anonymous = details.ofEmployer();
        return form;
    }

    @PUT
    @Operation(summary = "Say whether the posts that are published from now on are screened anonymously")
    public AnonymityForm changeOfEmployer(AnonymityForm form) {
        changeAnonymity.ofEmployer(form);
        return ofEmployer();
    }
}
