package se.tolv.candidate.setting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The page where HR decides how applications are taken in. */
@MessageBundle("applicationSetting")
public interface ApplicationSettingMessages {

    @Message
    String title();

    @Message
    String subtitle();

    @Message
    String draftDays();

    @Message
    String draftDaysHelp();

    @Message
    String mailDomains();

    @Message
    String mailDomainsHelp();

    @Message
    String notADomain(String domain);

    @Message
    String save();

    @Message
    String saved();
}
