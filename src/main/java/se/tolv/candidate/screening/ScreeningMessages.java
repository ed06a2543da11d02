package se.tolv.candidate.screening;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the screening. */
@MessageBundle("screening")
public interface ScreeningMessages {

    @Message
    String weightsHelp();

    @Message
    String counts(int times);

    @Message
    String title();

    @Message
    String help();

    @Message
    String tooEarly();

    @Message
    String stillOpen();

    @Message
    String hasEnded();

    @Message
    String reviewers(String names);

    @Message
    String noReviewers();

    @Message
    String onlyWatch();

    @Message
    String question(int number);

    @Message
    String progress(long rated, long of);

    @Message
    String answersCount(long count);

    @Message
    String rate();

    @Message
    String goOn();

    @Message
    String submit();

    @Message
    String submitHelp();

    @Message
    String isSubmitted();

    @Message
    String done(String names);

    @Message
    String nobodyDone();

    @Message
    String submitted();

    @Message
    String saved();

    @Message
    String alreadySubmitted();

    @Message
    String notAllRated(long count);

    @Message
    String ratingOf(String alias);

    @Message
    String scale(ScaleStep step);

    @Message
    String noEvidence();

    @Message
    String noEvidenceHelp();

    @Message
    String saveNext();

    @Message
    String saveLast();

    @Message
    String ranking();

    @Message
    String rankingHelp();

    @Message
    String nothingShown();

    @Message
    String toRanking();

    @Message
    String applicant();

    @Message
    String total();

    @Message
    String ratingEvent(String number, String rating);

    @Message
    String answerMissing();

    @Message
    String of(String name, String rating);

    @Message
    String shortlist();

    @Message
    String mine();

    @Message
    String noneMine();

    @Message
    String noneMineHelp();

    @Message
    String submittedQuestions(long count);
}
