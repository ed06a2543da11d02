package se.tolv.feedback.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the mails that candidates get. Days come as people say them. */
@MessageBundle("letter")
public interface LetterMessages {

    @Message
    String greeting(String name);

    @Message
    String received(String title, String unit, String day);

    @Message
    String receivedSubject(String title);

    @Message
    String answerAfterDeadline(String deadline, String by);

    @Message
    String yourPage();

    @Message
    String openYourPage();

    @Message
    String contact(String name, String email);

    @Message
    String repeatedSubject(String title);

    @Message
    String repeated(String title, String day);

    @Message
    String nextAnswer(String by);

    @Message
    String shortlistedSubject(String title);

    @Message
    String interviewSubject(String title);

    @Message
    String offerSubject(String title);

    @Message
    String hiredSubject(String title);

    @Message
    String outcomeSubject(String title);

    @Message
    String alsoCall(String by);

    @Message
    String reopenedSubject(String title);

    @Message
    String reopened(String title);

    @Message
    String abortedSubject(String title);

    @Message
    String aborted(String title, String unit);

    @Message
    String correctedSubject(String title);

    @Message
    String withdrawnSubject(String title);

    @Message
    String updateSubject(String title);

    @Message
    String laterSubject(String title);

    @Message
    String later(String title, String promised);

    @Message
    String laterNow(String by);

    @Message
    String linkSubject();

    @Message
    String link();

    @Message
    String code(String code);

    @Message
    String linkIgnore();

    @Message
    String refereesSubject(String post);

    @Message
    String referees(String post);

    @Message
    String anotherReferee(String post);

    @Message
    String refereesHow();
}
