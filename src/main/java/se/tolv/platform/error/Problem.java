package se.tolv.platform.error;

/**
 * An answer that is not what was asked for, with the reason: shown as a page, or as {@code application/problem+json}
 * (RFC 9457) in the API. Thrown from use cases, so that their transaction rolls back.
 */
public class Problem extends RuntimeException {

    /** The kinds of problem; the API's {@code type} is {@code /problems/<kind>} and stays the same for ever. */
    public enum Kind {
        MALFORMED(400),
        SIGN_IN_NEEDED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        METHOD_NOT_ALLOWED(405),
        NOT_ACCEPTABLE(406),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED_TYPE(415),
        INVALID(422),
        VERSION_NEEDED(428),
        TOO_MANY_REQUESTS(429),
        FAILED(500),
        UNAVAILABLE(503);

        public final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The last part of the API's {@code type}: {@code not-found}. */
        public String code() {
            return name().toLowerCase().replace('_', '-');
        }
    }

    private final Kind kind;
    private final FieldErrors errors;

    private Problem(Kind kind, String detail, FieldErrors errors) {
        super(detail);
        this.kind = kind;
        this.errors = errors;
    }

    /** There is no such thing, or this person may not know of it. */
    public static Problem notFound() {
        return new Problem(Kind.NOT_FOUND, null, FieldErrors.none());
    }

    /** This person may see the thing but not do this to it. */
    public static Problem forbidden() {
        return new Problem(Kind.FORBIDDEN, null, FieldErrors.none());
    }

    public static Problem invalid(FieldErrors errors) {
        return new Problem(Kind.INVALID, null, errors);
    }

    public static Problem invalid(String field, String message) {
        return invalid(FieldErrors.of(field, message));
    }

    /**
     * The thing's state does not allow this.
     *
     * @param detail why, in the reader's language
     */
    public static Problem conflict(String detail) {
        return new Problem(Kind.CONFLICT, detail, FieldErrors.none());
    }

    /** Somebody changed the thing since this person read it. */
    public static Problem stale() {
        return new Problem(Kind.STALE, null, FieldErrors.none());
    }

    public static Problem of(Kind kind) {
        return new Problem(kind, null, FieldErrors.none());
    }

    public static Problem of(Kind kind, String detail) {
        return new Problem(kind, detail, FieldErrors.none());
    }

    public Kind kind() {
        return kind;
    }

    public FieldErrors errors() {
        return errors;
    }

    /** A problem is an answer, not a fault: no stack trace is kept. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
