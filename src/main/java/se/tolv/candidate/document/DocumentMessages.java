package se.tolv.candidate.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the files of an application. */
@MessageBundle("document")
public interface DocumentMessages {

    @Message
    String notWanted();

    @Message
    String tooLarge(String name);

    @Message
    String empty(String name);

    @Message
    String wrongType(String name);

    @Message
    String oneCv();

    @Message
    String tooManyCertificates(int most);

    @Message
    String tooLargeTogether(int megabytes);

    @Message
    String kind(DocumentKind kind);

    @Message
    String files();

    @Message
    String download(String name);

    @Message
    String size(int kilobytes);

    @Message
    String cv();

    @Message
    String cvHelp();

    @Message
    String certificates();

    @Message
    String certificatesHelp();
}
