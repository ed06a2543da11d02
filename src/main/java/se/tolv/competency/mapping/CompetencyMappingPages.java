package se.tolv.competency.mapping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.competency.CompetencyDetail;
import se.tolv.competency.CompetencyMessages;
import se.tolv.competency.Frameworks;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;

/** Takes each decision of the mapping page as it is made. */
@Path("/competencies")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class CompetencyMappingPages {

    /** What the page's list of choices sends for "nothing takes its place"; no competency has this code. */
    private static final String NONE = "-";

    @Inject
    MapCompetency mapCompetency;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    /**
     * @param target a code of the published framework, {@link #NONE}, or empty to take the decision back
     */
    @POST
    @Path("{id}/mapping")
    @Operation(hidden = true)
    public Response map(
            @PathParam("id") UUID id,
            @FormParam("version") int version,
            @FormParam("target") String target,
            @FormParam("state") String state,
            @FormParam("q") String search,
            @FormParam("after") String after) {
        if (target == null || target.isEmpty()) {
            mapCompetency.undecide(id, version);
        } else {
            MappingForm form = new MappingForm();
            form.notCovered = target.equals(NONE);
            form.competencyCode = form.notCovered ? null : target;
            mapCompetency.map(id, version, form);
        }
        CompetencyDetail competency = frameworks.competency(id);
        String back = UriBuilder.fromPath("/frameworks/{framework}/mapping")
                .queryParam("state", "{state}")
                .queryParam("q", "{q}")
                .queryParam("after", "{after}")
                .queryParam("decided", id)
                .fragment(id.toString())
                .build(competency.frameworkId(), orEmpty(state), orEmpty(search), orEmpty(after))
                .toString();
        return Flash.redirect(
                back,
                texts.of(CompetencyMessages.class)
                        .mappingSaved(competency.name().in(language.get())));
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
