package se.tolv.candidate.correction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Requests for correction: HR's list and the mail that tells of one. */
@MessageBundle("correction")
public interface CorrectionMessages {

    @Message
    String title();

    @Message
    String subtitle();

    @Message
    String none();

    @Message
    String noneHelp();

    @Message
    String openCard();

    @Message
    String handle();

    @Message
    String handleQuestion();

    @Message
    String handleHelp();

    @Message
    String handled();

    @Message
    String askedAt(String when);

    @Message
    String mailSubject();

    @Message
    String mailText();

    @Message
    String mailOpen();
}
