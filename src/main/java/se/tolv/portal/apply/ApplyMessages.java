package se.tolv.portal.apply;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Saving an application and going on with it later. */
@MessageBundle("apply")
public interface ApplyMessages {

    @Message
    String saveForLater();

    @Message
    String saveHelp();

    @Message
    String savedAt(String when);

    @Message
    String savedNow();

    @Message
    String notSaved();

    @Message
    String discard();

    @Message
    String discardQuestion();

    @Message
    String discardHelp();

    @Message
    String discarded();

    @Message
    String emailNeeded();

    @Message
    String tooMany();

    @Message
    String savedFiles();

    @Message
    String removeFile(String name);

    @Message
    String savedTitle();

    @Message
    String savedMail();

    @Message
    String savedUntil(int days, String deadline);

    @Message
    String notSentYet();

    @Message
    String goOn();

    @Message
    String goneTitle();

    @Message
    String gone();

    @Message
    String myPage();

    @Message
    String startAgain();

    @Message
    String mailSubject(String title);

    @Message
    String mailSaved(String title);

    @Message
    String mailDeadline(String day);

    @Message
    String mailKept(int days);

    @Message
    String mailIgnore();

    @Message
    String mailGoOn();
}
