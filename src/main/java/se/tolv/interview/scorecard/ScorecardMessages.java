package se.tolv.interview.scorecard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of interviews and scorecards. */
@MessageBundle("scorecard")
public interface ScorecardMessages {

    @Message
    String interviews();

    @Message
    String interviewsHelp();

    @Message
    String nobodyInterviewed();

    @Message
    String nobodyInterviewedHelp();

    @Message
    String waiting();

    @Message
    String waitingHelp();

    @Message
    String noneWaiting();

    @Message
    String noneWaitingHelp();

    @Message
    String notBegun();

    @Message
    String status(ScorecardStatus status);

    @Message
    String closedByHr();

    @Message
    String mine();

    @Message
    String ratings();

    @Message
    String begin();

    @Message
    String beginHelp();

    @Message
    String continueInterview();

    @Message
    String interviewWith(String applicant);

    @Message
    String pinned(int number);

    @Message
    String toRatings();

    @Message
    String stepsLabel();

    @Message
    String opening();

    @Message
    String questionWord();

    @Message
    String candidateQuestions();

    @Message
    String closing();

    @Message
    String done();

    @Message
    String howTo();

    @Message
    String goOn();

    @Message
    String minutes(int count);

    @Message
    String clock(String spent, String minutes);

    @Message
    String whole();

    @Message
    String notes();

    @Message
    String rating();

    @Message
    String noEvidence();

    @Message
    String noEvidenceHelp();

    @Message
    String skipped();

    @Message
    String skippedHelp();

    @Message
    String skipReason();

    @Message
    String saveAndGoOn();

    @Message
    String saved();

    @Message
    String savedAt(String time);

    @Message
    String saving();

    @Message
    String keptHere();

    @Message
    String allSaved();

    @Message
    String someKept(String count);

    @Message
    String textStays();

    @Message
    String signInAgain();

    @Message
    String submitLater();

    @Message
    String otherWindow();

    @Message
    String savedThere();

    @Message
    String keepMine();

    @Message
    String takeTheirs();

    @Message
    String added();

    @Message
    String addedBecause(String reason);

    @Message
    String addQuestion();

    @Message
    String addQuestionHelp();

    @Message
    String addedText();

    @Message
    String addedWhy();

    @Message
    String add();

    @Message
    String tooManyAdded();

    @Message
    String submitHelp();

    @Message
    String submit();

    @Message
    String submitted();

    @Message
    String isSubmitted();

    @Message
    String notRated(int number);

    @Message
    String skipNeedsReason(int number);

    @Message
    String alreadySubmitted();

    @Message
    String notSubmitted();

    @Message
    String hasEnded();

    @Message
    String notInInterview();

    @Message
    String ratingClosed();

    @Message
    String noGuide();

    @Message
    String joinedTooLate();

    @Message
    String amendTitle();

    @Message
    String amendHelp();

    @Message
    String ratingNow();

    @Message
    String newRating();

    @Message
    String amendReason();

    @Message
    String amendReasonHelp();

    @Message
    String amend();

    @Message
    String amended();

    @Message
    String sameRating();

    @Message
    String amendedElsewhere();

    @Message
    String addedNotRated();

    @Message
    String leftBehind(String notes);

    @Message
    String compare();

    @Message
    String assess();
}
