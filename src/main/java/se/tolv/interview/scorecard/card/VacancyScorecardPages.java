package se.tolv.interview.scorecard.card;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.interview.scorecard.ScorecardRow;
import se.tolv.interview.scorecard.Scorecards;
import se.tolv.interview.scorecard.VacancyInterviews;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Slice;

/** Who is interviewed for a post, and one's own scorecards of them. */
@Path("/vacancies/{vacancyId}/scorecards")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
public class VacancyScorecardPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                VacancyInterviews vacancy, List<ScorecardRow> rows, UUID first, String next);
    }

    @Inject
    Scorecards scorecards;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @PathParam("vacancyId") UUID vacancyId, @QueryParam("after") String after, @Context UriInfo uri) {
        Slice<ScorecardRow> rows = scorecards.ofVacancy(vacancyId, after);
        UUID first = rows.items().stream()
                .filter(ScorecardRow::waits)
                .map(ScorecardRow::applicationId)
                .findFirst()
                .orElse(null);
        return Templates.list(scorecards.interviewsOf(vacancyId), rows.items(), first, rows.nextHref(uri));
    }
}
