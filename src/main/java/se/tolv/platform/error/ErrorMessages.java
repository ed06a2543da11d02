package se.tolv.platform.error;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a problem is called and what can be done about it. */
@MessageBundle("errors")
public interface ErrorMessages {

    @Message
    String titleMalformed();

    @Message
    String titleSignInNeeded();

    @Message
    String titleForbidden();

    @Message
    String titleNotFound();

    @Message
    String titleMethodNotAllowed();

    @Message
    String titleNotAcceptable();

    @Message
    String titleConflict();

    @Message
    String titleStale();

    @Message
    String titleTooLarge();

    @Message
    String titleUnsupportedType();

    @Message
    String titleInvalid();

    @Message
    String titleVersionNeeded();

    @Message
    String titleTooManyRequests();

    @Message
    String titleFailed();

    @Message
    String titleUnavailable();

    @Message
    String detailMalformed();

    @Message
    String detailSignInNeeded();

    @Message
    String detailForbidden();

    @Message
    String detailNotFound();

    @Message
    String detailMethodNotAllowed();

    @Message
    String detailNotAcceptable();

    @Message
    String detailConflict();

    @Message
    String detailStale();

    @Message
    String detailTooLarge();

    @Message
    String detailUnsupportedType();

    @Message
    String detailInvalid();

    @Message
    String detailVersionNeeded();

    @Message
    String detailTooManyRequests();

    @Message
    String detailFailed();

    @Message
    String detailUnavailable();

    @Message
    String unknownEmployer();

    @Message
    String unknownField();

    @Message
    String oneOf(String names);

    @Message
    String wrongType(String expected);

    @Message
    String kind(JsonKind kind);

    @Message
    String notUtf8();

    @Message
    String malformedAt(int line, int column);

    @Message
    String crossSite();

    @Message
    String ifMatch();

    @Message
    String cursor();

    @Message
    String largerThan(int megabytes);
}
