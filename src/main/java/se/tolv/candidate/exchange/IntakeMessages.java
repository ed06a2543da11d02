package se.tolv.candidate.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Entering applications by hand or from a file, and taking them out as one. */
@MessageBundle("intake")
public interface IntakeMessages {

    @Message
    String title();

    @Message
    String toIntake();

    @Message
    String protectedTitle();

    @Message
    String protectedHelp();

    @Message
    String protectedInternal();

    @Message
    String protectedRegister();

    @Message
    String protectedRegistered();
}
