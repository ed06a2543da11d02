package se.tolv.candidate.screening;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Slice;

/** Reviewers rate all applicants' answers, one question at a time; then everybody sees what they add up to. */
@Path("/vacancies/{vacancyId}/screening")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS, Role.ASSESSORS})
public class ScreeningPages {

    /** Comes before the application's key in the name of its radio buttons. */
    private static final String RATING = "rating-";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(ScreeningOverview screening, String notice);

        static native TemplateInstance question(
                ScreeningOverview screening,
                ScreeningOverview.Question question,
                List<AnswerToRate> answers,
                List<ScaleStep> scale,
                String next);

        static native TemplateInstance ranking(ScreeningOverview screening, Ranking ranking);
    }

    @Inject
    Screenings screenings;

    @Inject
    Rankings rankings;

    @Inject
    RateAnswers rateAnswers;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance overview(@PathParam("vacancyId") UUID vacancyId) {
        return Templates.overview(screenings.overview(vacancyId), null);
    }

    @GET
    @Path("questions/{question}")
    @Operation(hidden = true)
    public TemplateInstance question(
            @PathParam("vacancyId") UUID vacancyId,
            @PathParam("question") int question,
            @QueryParam("after") String after) {
        Slice<AnswerToRate> answers = screenings.answers(vacancyId, question, after);
        ScreeningOverview overview = screenings.overview(vacancyId);
        return Templates.question(
                overview,
                overview.questions().get(question - 1),
                answers.items(),
                List.of(ScaleStep.values()),
                answers.next());
    }

    /** Saves what is chosen on the page, and goes on to the next answers. */
    @POST
    @Path("questions/{question}")
    @Operation(hidden = true)
    public Response rate(
            @PathParam("vacancyId") UUID vacancyId,
            @PathParam("question") int question,
            MultivaluedMap<String, String> typed) {
        RateForm form = new RateForm();
        form.ratings = typed.keySet().stream()
                .filter(name -> name.startsWith(RATING))
                .map(name -> name.substring(RATING.length()) + ":" + typed.getFirst(name))
                .toList();
        String next = typed.getFirst("next");
        try {
            if (form.ratings.isEmpty()) {
                screenings.answers(vacancyId, question, null);
            } else {
                rateAnswers.rate(vacancyId, question, form);
            }
        } catch (Problem refused) {
            return refused(refused, vacancyId);
        }
        return next == null || next.isBlank()
                ? Flash.redirect(
                        address(vacancyId), texts.of(ScreeningMessages.class).saved())
                : Flash.redirect(address(vacancyId) + "/questions/" + question + "?after=" + next);
    }

    @POST
    @Path("questions/{question}/submission")
    @Operation(hidden = true)
    public Response submit(@PathParam("vacancyId") UUID vacancyId, @PathParam("question") int question) {
        try {
            rateAnswers.submit(vacancyId, question);
        } catch (Problem refused) {
            return refused(refused, vacancyId);
        }
        return Flash.redirect(
                address(vacancyId), texts.of(ScreeningMessages.class).submitted());
    }

    @GET
    @Path("ranking")
    @Operation(hidden = true)
    public TemplateInstance ranking(@PathParam("vacancyId") UUID vacancyId) {
        return Templates.ranking(screenings.overview(vacancyId), rankings.of(vacancyId));
    }

    private Response refused(Problem refused, UUID vacancyId) {
        if (refused.kind() != Problem.Kind.CONFLICT) {
            throw refused;
        }
        return Response.status(refused.kind().status)
                .entity(Templates.overview(screenings.overview(vacancyId), refused.getMessage()))
                .build();
    }

    private static String address(UUID vacancyId) {
        return "/vacancies/" + vacancyId + "/screening";
    }
}
