package se.tolv.reference.answer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.reference.request.RequestStatus;

/** The referee's pages, and the same form filled in by phone. */
@MessageBundle("referenceAnswer")
public interface AnswerMessages {

    @Message
    String referee();

    @Message
    String title(String candidate);

    @Message
    String hello(String name);

    @Message
    String asked(String candidate, String post, String employer);

    @Message
    String useTitle();

    @Message
    String useForWhat();

    @Message
    String useWho();

    @Message
    String usePublic();

    @Message
    String useCandidateReads(String candidate);

    @Message
    String useCandidateAsks(String candidate);

    @Message
    String useKeptYears(int years);

    @Message
    String useKeptDays(int days);

    @Message
    String useFreely();

    @Message
    String time();

    @Message
    String begin();

    @Message
    String decline();

    @Message
    String declineTitle();

    @Message
    String declineHelp();

    @Message
    String declineReason();

    @Message
    String declineSend();

    @Message
    String back();

    @Message
    String formTitle(String candidate);

    @Message
    String formHelp();

    @Message
    String words();

    @Message
    String level();

    @Message
    String from();

    @Message
    String until();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String send();

    @Message
    String sendHelp();

    @Message
    String cannotSay();

    @Message
    String since(String from);

    @Message
    String changedMeanwhile();

    @Message
    String questions(String name, String email);

    @Message
    String endedTitle(RequestStatus status);

    @Message
    String ended(RequestStatus status);

    @Message
    String expiredTitle();

    @Message
    String expired();

    @Message
    String renew();

    @Message
    String renewed();

    @Message
    String unknownTitle();

    @Message
    String unknown();

    @Message
    String readFirst();

    @Message
    String unknownQuestion();

    @Message
    String unknownChoice();

    @Message
    String ratingMissing();

    @Message
    String choiceMissing();

    @Message
    String periodMissing();

    @Message
    String callTitle(String name);

    @Message
    String callHelp(String candidate);

    @Message
    String callFinish();

    @Message
    String callFinished();
}
