package se.tolv.candidate.anonymity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of anonymous screening. */
@MessageBundle("anonymity")
public interface AnonymityMessages {

    @Message
    String title();

    @Message
    String help();

    @Message
    String on();

    @Message
    String looking(String moment);

    @Message
    String toSettings();

    @Message
    String settingTitle();

    @Message
    String anonymous();

    @Message
    String anonymousHelp();

    @Message
    String save();

    @Message
    String defaultTitle();

    @Message
    String defaultHelp();

    @Message
    String saved();

    @Message
    String lookTitle();

    @Message
    String lookHelp();

    @Message
    String reason();

    @Message
    String look();

    @Message
    String lookedBehind();

    @Message
    String logTitle();

    @Message
    String logEmpty();

    @Message
    String logWho();

    @Message
    String logWhen();

    @Message
    String logWhy();

    @Message
    String fileHidden();
}
