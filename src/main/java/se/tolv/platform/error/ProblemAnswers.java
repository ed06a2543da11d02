package se.tolv.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.SecurityLog;
import se.tolv.platform.web.RequestId;

/** Turns a problem into the answer that suits the asker: JSON for the API, a page for a person. */
@ApplicationScoped
public class ProblemAnswers {

    static final String PROBLEM_JSON = "application/problem+json";

    /** When it is worth while to try again. */
    private static final int RETRY_AFTER_SECONDS = 5;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance error(
                int status, String title, String detail, String requestId, FieldErrors errors);
    }

    @Inject
    ProblemTexts texts;

    @Inject
    CurrentActor actor;

    @Inject
    ObjectMapper json;

    public Response answer(Problem problem, RoutingContext request) {
        Problem.Kind kind = problem.kind();
        log(kind, request);
        String title = texts.title(kind);
        String detail = texts.detail(problem);
        String requestId = RequestId.of(request);
        if (isApi(request)) {
            ProblemBody body = new ProblemBody(
                    "/problems/" + kind.code(),
                    title,
                    kind.status,
                    detail,
                    requestId,
                    problem.errors().getAll());
            return status(kind).type(PROBLEM_JSON).entity(write(body)).build();
        }
        return status(kind)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.error(kind.status, title, detail, requestId, problem.errors())
                        .render())
                .build();
    }

    private static Response.ResponseBuilder status(Problem.Kind kind) {
        Response.ResponseBuilder answer = Response.status(kind.status);
        return kind == Problem.Kind.UNAVAILABLE ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS) : answer;
    }

    /** Who is turned away; where something is not there, only those who are somebody: it may be there for others. */
    private void log(Problem.Kind kind, RoutingContext request) {
        UUID who = actor.get().id();
        boolean refused = kind == Problem.Kind.FORBIDDEN || kind == Problem.Kind.TOO_LARGE;
        if (refused || (kind == Problem.Kind.NOT_FOUND && who != null)) {
            SecurityLog.warn(
                    "refused", who, kind.code() + " " + request.request().method() + " " + request.normalizedPath());
        }
    }

    private String write(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static boolean isApi(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/");
    }
}
