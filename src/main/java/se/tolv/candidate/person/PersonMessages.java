package se.tolv.candidate.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.candidate.InternalBasis;

/** What HR reads about the person behind an application. */
@MessageBundle("person")
public interface PersonMessages {

    @Message
    String title();

    @Message
    String others();

    @Message
    String noOthers();

    @Message
    String addresses();

    @Message
    String verified();

    @Message
    String notVerified();

    @Message
    String proposals();

    @Message
    String proposalsHelp();

    @Message
    String samePhone();

    @Message
    String sameName();

    @Message
    String join();

    @Message
    String joinQuestion(String name, String email);

    @Message
    String joinHelp();

    @Message
    String joined();

    @Message
    String takeApart();

    @Message
    String takenApart();

    @Message
    String isProtected();

    @Message
    String basis(InternalBasis basis);

    @Message
    String internalQuestion();

    @Message
    String worksHere();

    @Message
    String worksNotHere();

    @Message
    String decided();

    @Message
    String protectedBadge();

    @Message
    String protectedHelp();
}
