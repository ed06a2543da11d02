package se.tolv.feedback.message;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the messages that were sent, or could not be. */
@MessageBundle("message")
public interface MessageMessages {

    @Message
    String messages();

    @Message
    String messagesHelp();

    @Message
    String undelivered();

    @Message
    String all();

    @Message
    String search();

    @Message
    String searchHelp();

    @Message
    String none();

    @Message
    String noneFound();

    @Message
    String allArrived();

    @Message
    String allArrivedHelp();

    @Message
    String lastError(int attempts, String error);

    @Message
    String resend();

    @Message
    String resent();

    @Message
    String notUndelivered();

    @Message
    String linkGone();
}
