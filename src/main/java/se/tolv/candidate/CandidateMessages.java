package se.tolv.candidate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.platform.language.Language;

/** The texts of applications and of the board they stand on. */
@MessageBundle("candidate")
public interface CandidateMessages {

    @Message
    String notTakingApplications();

    @Message
    String answersMissing(int count);

    @Message
    String hasApplied();

    @Message
    String stage(ApplicationStage stage);

    @Message
    String reason(RejectionReason reason);

    @Message
    String rejectionWords(RejectionReason reason);

    @Message
    String placeholderName();

    @Message
    String placeholderPost();

    @Message
    String placeholderRegistryNumber();

    @Message
    String placeholderUnit();

    @Message
    String placeholderManager();

    @Message
    String unknownPlaceholder(String placeholder);

    @Message
    String noSuchMove(String from, String to);

    @Message
    String vacancyHasEnded();

    @Message
    String stillWaiting(long count);

    @Message
    String moved(String stage);

    @Message
    String withdrawalRegistered();

    @Message
    String rejected();

    @Message
    String movedBySomebodyElse();

    @Message
    String pipeline();

    @Message
    String board();

    @Message
    String searchName();

    @Message
    String received(String day);

    @Message
    String internal();

    @Message
    String move();

    @Message
    String moveLabel(String name);

    @Message
    String backTo(String stage);

    @Message
    String reject();

    @Message
    String rejectName(String name);

    @Message
    String nobodyHere();

    @Message
    String moreHidden(long count);

    @Message
    String noApplications();

    @Message
    String noApplicationsHelp();

    @Message
    String toVacancy();

    @Message
    String endedStages();

    @Message
    String applicationNumber(int number);

    @Message
    String answersTitle();

    @Message
    String contact();

    @Message
    String email();

    @Message
    String phone();

    @Message
    String writesIn();

    @Message
    String inLanguage(Language language);

    @Message
    String history();

    @Message
    String wasReceived();

    @Message
    String wasMoved(String from, String to);

    @Message
    String byWhom(String name);

    @Message
    String byCandidate();

    @Message
    String actions();

    @Message
    String moveTo(String stage);

    @Message
    String undo(String stage);

    @Message
    String withdraw();

    @Message
    String withdrawQuestion(String name);

    @Message
    String withdrawHelp();

    @Message
    String noActions();

    @Message
    String undoRejectionHelp();

    @Message
    String outcome();

    @Message
    String rejectionTitle(String name);

    @Message
    String rejectionHelp();

    @Message
    String stepReason();

    @Message
    String stepLetter();

    @Message
    String stepSend();

    @Message
    String reasonLabel();

    @Message
    String suggestLetter();

    @Message
    String letterLabel(Language language);

    @Message
    String letterHelp();

    @Message
    String placeholders();

    @Message
    String preview();

    @Message
    String sendRejection();

    @Message
    String changeLetter();

    @Message
    String cancel();

    @Message
    String protectedName();

    @Message
    String tooLateToEdit();

    @Message
    String sentAlready();

    @Message
    String offerTimes();

    @Message
    String references();
}
