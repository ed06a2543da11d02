package se.tolv.platform.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.tolv.platform.i18n.Texts;

/** The title and the explanation of each kind of problem in the current language. */
@ApplicationScoped
public class ProblemTexts {

    @Inject
    Texts texts;

    public String title(Problem.Kind kind) {
        ErrorMessages messages = texts.of(ErrorMessages.class);
        return switch (kind) {
            case MALFORMED -> messages.titleMalformed();
            case SIGN_IN_NEEDED -> messages.titleSignInNeeded();
            case FORBIDDEN -> messages.titleForbidden();
            case NOT_FOUND -> messages.titleNotFound();
            case METHOD_NOT_ALLOWED -> messages.titleMethodNotAllowed();
            case NOT_ACCEPTABLE -> messages.titleNotAcceptable();
            case CONFLICT -> messages.titleConflict();
            case STALE -> messages.titleStale();
            case TOO_LARGE -> messages.titleTooLarge();
            case UNSUPPORTED_TYPE -> messages.titleUnsupportedType();
            case INVALID -> messages.titleInvalid();
            case VERSION_NEEDED -> messages.titleVersionNeeded();
            case TOO_MANY_REQUESTS -> messages.titleTooManyRequests();
            case FAILED -> messages.titleFailed();
            case UNAVAILABLE -> messages.titleUnavailable();
        };
    }

    public String detail(Problem problem) {
        if (problem.getMessage() != null) {
            return problem.getMessage();
        }
        ErrorMessages messages = texts.of(ErrorMessages.class);
        return switch (problem.kind()) {
            case MALFORMED -> messages.detailMalformed();
            case SIGN_IN_NEEDED -> messages.detailSignInNeeded();
            case FORBIDDEN -> messages.detailForbidden();
            case NOT_FOUND -> messages.detailNotFound();
            case METHOD_NOT_ALLOWED -> messages.detailMethodNotAllowed();
            case NOT_ACCEPTABLE -> messages.detailNotAcceptable();
            case CONFLICT -> messages.detailConflict();
            case STALE -> messages.detailStale();
            case TOO_LARGE -> messages.detailTooLarge();
            case UNSUPPORTED_TYPE -> messages.detailUnsupportedType();
            case INVALID -> messages.detailInvalid();
            case VERSION_NEEDED -> messages.detailVersionNeeded();
            case TOO_MANY_REQUESTS -> messages.detailTooManyRequests();
            case FAILED -> messages.detailFailed();
            case UNAVAILABLE -> messages.detailUnavailable();
        };
    }
}
