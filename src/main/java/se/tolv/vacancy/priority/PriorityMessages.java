package se.tolv.vacancy.priority;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the steps before advertising. */
@MessageBundle("priority")
public interface PriorityMessages {

    @Message
    String title();

    @Message
    String help();

    @Message
    String outcomeLabel();

    @Message
    String note();

    @Message
    String noteHelp();

    @Message
    String sign();

    @Message
    String change();

    @Message
    String signedBy(String name, String moment);

    @Message
    String open(String step);

    @Message
    String filledBy(String step);

    @Message
    String answered(String step);

    @Message
    String last();

    @Message
    String lastHelp();

    @Message
    String goOn();

    @Message
    String settings();

    @Message
    String settingsHelp();

    @Message
    String gate();

    @Message
    String gateHelp();

    @Message
    String nameSv(String step);

    @Message
    String nameEn(String step);

    @Message
    String nameHelp();

    @Message
    String saveSettings();

    @Message
    String settingsSaved();

    @Message
    String step(PriorityStep step);

    @Message
    String stepHelp(PriorityStep step);

    @Message
    String outcome(PriorityOutcome outcome);

    @Message
    String redeployment();

    @Message
    String increasedHours();

    @Message
    String priorityRight();
}
