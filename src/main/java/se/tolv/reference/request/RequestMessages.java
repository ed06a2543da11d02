package se.tolv.reference.request;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Mails about references, and why a request is refused. */
@MessageBundle("referenceRequest")
public interface RequestMessages {

    @Message
    String greeting(String name);

    @Message
    String askSubject(String candidate);

    @Message
    String askText(String candidate, String post);

    @Message
    String askHow(String until);

    @Message
    String askContact(String name, String email);

    @Message
    String askOpen();

    @Message
    String reminderSubject(String candidate);

    @Message
    String reminderText(String candidate, String post);

    @Message
    String newsSubject(String post);

    @Message
    String news(RequestLetters.News news);

    @Message
    String newsCase(String post, String number);

    @Message
    String newsOpen();

    @Message
    String notHandedIn();

    @Message
    String answeredAlready();

    @Message
    String endedAlready();

    @Message
    String noAddress();

    @Message
    String noPhone();

    @Message
    String noSuchTemplate();

    @Message
    String notReminded();
}
