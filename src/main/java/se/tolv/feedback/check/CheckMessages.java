package se.tolv.feedback.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the daily check. */
@MessageBundle("check")
public interface CheckMessages {

    @Message
    String health();

    @Message
    String healthTitle();

    @Message
    String healthHelp();

    @Message
    String allWell();

    @Message
    String allWellHelp();

    @Message
    String found(int count);

    @Message
    String finding(Finding finding);

    @Message
    String checkedAt(String moment);

    @Message
    String subject(int count);

    @Message
    String greeting(String name);

    @Message
    String introduction();

    @Message
    String sweep();

    @Message
    String sweepWell();

    @Message
    String sweepLate(int count, String since);

    @Message
    String mailWaits(int count);

    @Message
    String mailUndelivered(int count);
}
