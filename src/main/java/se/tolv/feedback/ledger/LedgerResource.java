package se.tolv.feedback.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.feedback.calendar.CalendarAnswers;
import se.tolv.platform.error.Choices;
import se.tolv.platform.identity.Role;

@Path("/api/v1/feedback/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback")
public class LedgerResource {

    @Inject
    PromiseLedger ledger;

    @Inject
    Choices choices;

    @Inject
    CalendarAnswers calendar;

    @GET
    @RolesAllowed({Role.HR, Role.OBSERVERS})
    @Operation(
            summary = "How the promises to candidates have been kept",
            description =
                    "Made, kept, broken, open, and the working days to an answer, for each unit, manager, rule or month.")
    @APIResponse(
            responseCode = "200",
            description = "The lines, by label",
            content = @Content(schema = @Schema(implementation = LedgerLine[].class)))
    @APIResponse(responseCode = "422", description = "A parameter is wrong; the problem names it")
    public List<LedgerLine> ledger(
            @Parameter(description = "UNIT (default), MANAGER, RULE or MONTH") @QueryParam("by") @DefaultValue("UNIT")
                    String by,
            @Parameter(description = "The first day on which a promise began", example = "2026-01-01")
                    @QueryParam("from")
                    String from,
            @Parameter(description = "The last such day", example = "2026-12-31") @QueryParam("to") String to,
            @Parameter(description = "Only this unit") @QueryParam("unit") UUID unit) {
        return ledger.lines(new LedgerQuestion(
                choices.oneOf(LedgerBy.class, "by", by),
                from == null ? null : calendar.day("from", from),
                to == null ? null : calendar.day("to", to),
                unit));
    }
}
