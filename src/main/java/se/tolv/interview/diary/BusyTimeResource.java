package se.tolv.interview.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.platform.identity.Role;

@Path("/api/v1/busy-times")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.ASSESSORS, Role.MANAGERS, Role.HR})
@Tag(name = "Interviews")
public class BusyTimeResource {

    @Inject
    BusyTimes busyTimes;

    @Inject
    AddBusyTime addBusyTime;

    @Inject
    RemoveBusyTime removeBusyTime;

    @GET
    @Operation(summary = "When the caller cannot be at an interview, from now on")
    public List<BusyTimeRow> mine() {
        return busyTimes.mine();
    }

    @POST
    @Operation(summary = "Say when the caller cannot be at an interview")
    @APIResponse(responseCode = "200", description = "The caller's times as they are now")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public List<BusyTimeRow> add(@HeaderParam("Idempotency-Key") String idempotencyKey, BusyTimeForm form) {
        addBusyTime.add(form, idempotencyKey);
        return busyTimes.mine();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take back that the caller cannot be at an interview then")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is no such time, or it is not the caller's")
    public void remove(@PathParam("id") UUID id) {
        removeBusyTime.remove(id);
    }
}
