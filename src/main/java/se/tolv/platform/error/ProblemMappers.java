package se.tolv.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.tolv.platform.database.DatabaseAway;
import se.tolv.platform.employer.UnknownEmployer;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Secrets;

/** Whatever goes wrong ends here and becomes a {@link Problem}: nobody sees a stack trace. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    ProblemAnswers answers;

    @Inject
    Texts texts;

    @Inject
    UnreadableJson unreadableJson;

    @ServerExceptionMapper
    Response problem(Problem problem, RoutingContext request) {
        return answers.answer(problem, request);
    }

    @ServerExceptionMapper
    Response unknownEmployer(UnknownEmployer unknown, RoutingContext request) {
        return answers.answer(
                Problem.of(Problem.Kind.NOT_FOUND, texts.of(ErrorMessages.class).unknownEmployer()), request);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations, RoutingContext request) {
        FieldErrors errors = FieldErrors.none();
        violations.getConstraintViolations().forEach(violation -> {
            String path = violation.getPropertyPath().toString();
            errors.add(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
        });
        return answers.answer(Problem.invalid(errors), request);
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException stale, RoutingContext request) {
        return answers.answer(Problem.stale(), request);
    }

    @ServerExceptionMapper
    Response unreadableJson(JsonProcessingException unreadable, RoutingContext request) {
        return answers.answer(unreadableJson.problem(unreadable), request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response signInNeeded(RoutingContext request) {
        if (!ProblemAnswers.isApi(request)
                && "GET".equals(request.request().method().name())) {
            return Response.seeOther(SignInAddress.comingBackTo(request)).build();
        }
        return answers.answer(Problem.of(Problem.Kind.SIGN_IN_NEEDED), request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, RoutingContext request) {
        return answers.answer(Problem.forbidden(), request);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException exception, RoutingContext request) {
        if (exception.getCause() instanceof JsonProcessingException unreadable) {
            return answers.answer(unreadableJson.problem(unreadable), request);
        }
        int status = exception.getResponse().getStatus();
        if (status < 400) {
            return exception.getResponse();
        }
        if (status >= 500) {
            return failed(exception, request);
        }
        return answers.answer(Problem.of(kindOf(status)), request);
    }

    @ServerExceptionMapper
    Response failed(Throwable fault, RoutingContext request) {
        if (hasCause(fault, OptimisticLockException.class)) {
            return answers.answer(Problem.stale(), request);
        }
        if (DatabaseAway.isCauseOf(fault)) {
            LOG.warnf(
                    "%s %s could not be done, for the database was away: %s",
                    request.request().method(), Secrets.masked(request.normalizedPath()), fault.getMessage());
            return answers.answer(Problem.of(Problem.Kind.UNAVAILABLE), request);
        }
        if (request.response().closed() && hasCause(fault, IOException.class)) {
            LOG.infof(
                    "%s %s was not sent to its end",
                    request.request().method(), Secrets.masked(request.normalizedPath()));
            return answers.answer(Problem.of(Problem.Kind.MALFORMED), request);
        }
        LOG.errorf(fault, "%s %s failed", request.request().method(), Secrets.masked(request.normalizedPath()));
        return answers.answer(Problem.of(Problem.Kind.FAILED), request);
    }

    private static Problem.Kind kindOf(int status) {
        for (Problem.Kind kind : Problem.Kind.values()) {
            if (kind.status == status) {
                return kind;
            }
        }
        return Problem.Kind.MALFORMED;
    }

    private static boolean hasCause(Throwable fault, Class<? extends Throwable> type) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
