package se.tolv.candidate.pipeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of board and table. */
@MessageBundle("pipeline")
public interface PipelineMessages {

    @Message
    String requirement();

    @Message
    String allMandatory();

    @Message
    String met();

    @Message
    String chooseAll(long count);

    @Message
    String chooseAllMatching();

    @Message
    String everyoneTitle(int count);

    @Message
    String everyoneHelp();

    @Message
    String moveAllTo();

    @Message
    String moveAll(int count);

    @Message
    String rejectAll();

    @Message
    String tooManyAtOnce(int most);

    @Message
    String views();

    @Message
    String asBoard();

    @Message
    String asTable();

    @Message
    String search();

    @Message
    String stage();

    @Message
    String all();

    @Message
    String internal();

    @Message
    String onlyInternal();

    @Message
    String onlyExternal();

    @Message
    String owed();

    @Message
    String owedAny();

    @Message
    String owedLate();

    @Message
    String sort();

    @Message
    String sortName();

    @Message
    String sortArrival();

    @Message
    String noneFound();

    @Message
    String showMore();

    @Message
    String showThem();

    @Message
    String applicant();

    @Message
    String cameIn();

    @Message
    String choose();

    @Message
    String tick(String label);

    @Message
    String chosen();

    @Message
    String moveChosenTo();

    @Message
    String rejectChosen();

    @Message
    String noneChosen();

    @Message
    String cannotGo(String stage, String labels);

    @Message
    String changedMeanwhile(String labels);

    @Message
    String cannotUndo();

    @Message
    String undone();

    @Message
    String changed();

    @Message
    String showNow();

    @Message
    String lastMove(int count, String stage);

    @Message
    String notTold();

    @Message
    String write();

    @Message
    String writeOne();

    @Message
    String undo();

    @Message
    String rejectTitle(int count);

    @Message
    String reasonSeveral();

    @Message
    String suggestLetters();

    @Message
    String stepLetters();

    @Message
    String stepWho();

    @Message
    String nameFilled();

    @Message
    String nextDayAdded();

    @Message
    String letterTo(int count);

    @Message
    String rejectAndSend(int count);

    @Message
    String rejectedSeveral();

    @Message
    String letterTitle(String kind);

    @Message
    String letterHelp();

    @Message
    String letterMissing();

    @Message
    String letterDoesNotFit();

    @Message
    String send(int count);

    @Message
    String skip();

    @Message
    String lettersSent();

    @Message
    String lettersSkipped();

    @Message
    String letterSent(String subject);

    @Message
    String letterNotDelivered(String subject);

    @Message
    String personalLink();

    @Message
    String readLetter();

    @Message
    String source();

    @Message
    String noSource();

    @Message
    String letterFieldHelp();
}
