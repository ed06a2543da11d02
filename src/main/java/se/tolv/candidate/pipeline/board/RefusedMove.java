package se.tolv.candidate.pipeline.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.tolv.candidate.CandidateMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;

/** What the board answers where nothing was moved: how things are now, and why. */
@ApplicationScoped
public class RefusedMove {

    @Inject
    Pipelines pipelines;

    @Inject
    Texts texts;

    /**
     * @param htmx whether a script asks; it shows a 409 and drops other refusals
     * @throws Problem the same one, where it is of another kind
     */
    public Response answer(Problem refused, UUID vacancyId, boolean htmx) {
        String notice = switch (refused.kind()) {
            case STALE ->
                refused.getMessage() == null
                        ? texts.of(CandidateMessages.class).movedBySomebodyElse()
                        : refused.getMessage();
            case CONFLICT -> refused.getMessage();
            case INVALID -> refused.errors().getAll().get(0).message();
            default -> throw refused;
        };
        ApplicationFilter all = new ApplicationFilter();
        return Response.status(htmx ? Problem.Kind.CONFLICT.status : refused.kind().status)
                .entity(PipelinePages.Templates.pipeline(pipelines.board(vacancyId, all), all, notice))
                .build();
    }
}
