package se.tolv.platform.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the mailbox page. */
@MessageBundle("mail")
public interface MailMessages {

    @Message
    String mailbox();

    @Message
    String mailboxHelp();

    @Message
    String searchMail();

    @Message
    String noMail();

    @Message
    String noMailHelp();

    @Message
    String noMailFound();

    @Message
    String recipient();

    @Message
    String subject();

    @Message
    String writtenAt();

    @Message
    String status();

    @Message
    String waiting();

    @Message
    String sent();

    @Message
    String dead();

    @Message
    String asText();

    @Message
    String asHtml();

    @Message
    String asAppointment();

    @Message
    String linkForgotten();

    @Message
    String allMail();

    @Message
    String bounced();
}
