package se.tolv.feedback.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the survey. */
@MessageBundle("survey")
public interface SurveyMessages {

    @Message
    String subject(String title);

    @Message
    String greeting(String name);

    @Message
    String question(String title, String unit);

    @Message
    String anonymous();

    @Message
    String openSurvey();

    @Message
    String title();

    @Message
    String help();

    @Message
    String information();

    @Message
    String fairness();

    @Message
    String chance();

    @Message
    String inTime();

    @Message
    String again();

    @Message
    String notAtAll();

    @Message
    String fully();

    @Message
    String comment();

    @Message
    String commentHelp();

    @Message
    String send();

    @Message
    String thanks();

    @Message
    String thanksHelp();

    @Message
    String surveys();

    @Message
    String surveysHelp();

    @Message
    String tooFew();

    @Message
    String tooFewHelp();

    @Message
    String group();

    @Message
    String all();

    @Message
    String answers();

    @Message
    String informationShort();

    @Message
    String fairnessShort();

    @Message
    String chanceShort();

    @Message
    String inTimeShort();

    @Message
    String againShort();

    @Message
    String comments();

    @Message
    String outcome(SurveyOutcome outcome);
}
