package se.tolv.reference.setting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page where HR decides about references. */
@MessageBundle("referenceSetting")
public interface ReferenceSettingMessages {

    @Message
    String title();

    @Message
    String subtitle();

    @Message
    String keepDays();

    @Message
    String keepDaysHelp();

    @Message
    String linkDays();

    @Message
    String linkDaysHelp();

    @Message
    String candidateFollows();

    @Message
    String candidateFollowsHelp();

    @Message
    String candidateReads();

    @Message
    String candidateReadsHelp();

    @Message
    String save();

    @Message
    String saved();
}
