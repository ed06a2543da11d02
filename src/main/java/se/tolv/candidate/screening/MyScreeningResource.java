package se.tolv.candidate.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/screenings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
@Tag(name = "Screening")
public class MyScreeningResource {

    @Inject
    Screenings screenings;

    @GET
    @Operation(summary = "The posts whose answers the caller rates now, those that closed first on top")
    public List<ScreeningRow> mine() {
        return screenings.mine();
    }
}
