package se.tolv.interview.comparison;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the comparison of candidates. */
@MessageBundle("comparison")
public interface ComparisonMessages {

    @Message
    String title();

    @Message
    String help();

    @Message
    String severalVersions();

    @Message
    String guideVersion();

    @Message
    String underVersion(int number);

    @Message
    String place();

    @Message
    String sharedPlace(int place);

    @Message
    String candidate();

    @Message
    String stageHeading();

    @Message
    String competency();

    @Message
    String weight();

    @Message
    String mean();

    @Message
    String overall();

    @Message
    String matrix();

    @Message
    String formula();

    @Message
    String missing();

    @Message
    String missingNote();

    @Message
    String weightOf(int weight);

    @Message
    String sensitivity();

    @Message
    String sensitivityHelp();

    @Message
    String without();

    @Message
    String whatHappens();

    @Message
    String orderStays();

    @Message
    String changePlaces(int first, int second, String one, String other);

    @Message
    String moves(String candidate, int from, int to);

    @Message
    String share(String candidates);

    @Message
    String figureMissing(String candidates);

    @Message
    String profiles();

    @Message
    String profilesHelp();

    @Message
    String byQuestion();

    @Message
    String byQuestionHelp();

    @Message
    String questionOf(int number, int count);

    @Message
    String previous();

    @Message
    String next();

    @Message
    String agreement();

    @Message
    String agreementHelp();

    @Message
    String apart();

    @Message
    String apartWhy(Comparison.Apart.Why why);

    @Message
    String nothing();

    @Message
    String nothingHelp();

    @Message
    String nothingForAssessors();

    @Message
    String toInterviews();
}
