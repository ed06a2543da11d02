package se.tolv.reference.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.reference.referee.RefereeRelation;
import se.tolv.reference.request.RequestStatus;
import se.tolv.reference.request.RequestWay;

/** The staff's pages about an application's references. */
@MessageBundle("referenceCheck")
public interface CheckMessages {

    @Message
    String title();

    @Message
    String subtitle();

    @Message
    String askCandidate();

    @Message
    String askCandidateHelp();

    @Message
    String candidateAsked();

    @Message
    String waiting(String by, String day);

    @Message
    String waitingHelp();

    @Message
    String noneNamed();

    @Message
    String referees();

    @Message
    String status(RequestStatus status);

    @Message
    String notAsked();

    @Message
    String way(RequestWay way);

    @Message
    String askedBy(String name, String when);

    @Message
    String mailed(String when);

    @Message
    String begun();

    @Message
    String answeredAt(String when);

    @Message
    String calledBy(String name, String when);

    @Message
    String declined(String when);

    @Message
    String replacementOffered();

    @Message
    String signs(long count);

    @Message
    String ask();

    @Message
    String askTitle(String name);

    @Message
    String askHelp(String candidate);

    @Message
    String template();

    @Message
    String templateHelp();

    @Message
    String templateNone();

    @Message
    String templateLink();

    @Message
    String howLabel();

    @Message
    String how(RequestWay way);

    @Message
    String languageLabel();

    @Message
    String languageSv();

    @Message
    String languageEn();

    @Message
    String askSend();

    @Message
    String asked();

    @Message
    String call();

    @Message
    String remind();

    @Message
    String reminded();

    @Message
    String replace();

    @Message
    String replaceQuestion(String name);

    @Message
    String replaceText();

    @Message
    String replaced();

    @Message
    String cancel();

    @Message
    String cancelQuestion(String name);

    @Message
    String cancelText();

    @Message
    String cancelled();

    @Message
    String readAnswers(long count);

    @Message
    String answersTitle(String candidate);

    @Message
    String answersHelp();

    @Message
    String noAnswers();

    @Message
    String byCompetency();

    @Message
    String competency();

    @Message
    String mean();

    @Message
    String cannotSay();

    @Message
    String differs();

    @Message
    String noWords();

    @Message
    String saysKnows(String relation, String period);

    /** How the candidate says that they know the referee, as others say it. */
    @Message
    String relation(RefereeRelation relation);

    @Message
    String eventWanted();

    @Message
    String eventNamed();

    @Message
    String eventAsked(String name);

    @Message
    String eventEnded(String name, String how);

    @Message
    String ended(RequestStatus status);
}
