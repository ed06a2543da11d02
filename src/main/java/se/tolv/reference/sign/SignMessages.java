package se.tolv.reference.sign;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Signs to look at. */
@MessageBundle("referenceSign")
public interface SignMessages {

    @Message
    String title();

    @Message
    String help();

    @Message
    String about(SignKind kind);

    @Message
    String look();

    @Message
    String note();

    @Message
    String looked();

    @Message
    String lookedBy(String name, String when);
}
