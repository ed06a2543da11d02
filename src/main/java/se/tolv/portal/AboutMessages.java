package se.tolv.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The accessibility statement and what is said about personal data. */
@MessageBundle("about")
public interface AboutMessages {

    @Message
    String accessibility();

    @Message
    String accessibilityWho(String employer);

    @Message
    String howAccessible();

    @Message
    String howAccessibleText();

    @Message
    String knownProblems();

    @Message
    String helpTitle();

    @Message
    String help(String employer);

    @Message
    String reportTitle();

    @Message
    String report();

    @Message
    String reportLink();

    @Message
    String testedTitle();

    @Message
    String tested();

    @Message
    String privacy();

    @Message
    String privacyWho(String employer);

    @Message
    String whatTitle();

    @Message
    String what();

    @Message
    String whatNot();

    @Message
    String voluntary();

    @Message
    String whyTitle();

    @Message
    String why();

    @Message
    String noMachine();

    @Message
    String whoSeesTitle();

    @Message
    String whoSees();

    @Message
    String publicRecord(String employer);

    @Message
    String howLongTitle();

    @Message
    String howLong();

    @Message
    String rightsTitle();

    @Message
    String rights(String employer);

    @Message
    String complain();

    @Message
    String cookiesTitle();

    @Message
    String cookies();
}
