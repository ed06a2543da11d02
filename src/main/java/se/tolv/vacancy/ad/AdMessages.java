package se.tolv.vacancy.ad;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of ads: how they are written, when they are published, where they are spread. */
@MessageBundle("ad")
public interface AdMessages {

    @Message
    String questionAbout(int number, String competency);

    @Message
    String questionTimes(int times);

    @Message
    String title();

    @Message
    String help();

    @Message
    String workplace();

    @Message
    String workplaceHelp();

    @Message
    String offerSv();

    @Message
    String offerEn();

    @Message
    String offerHelp();

    @Message
    String hoursSv();

    @Message
    String hoursEn();

    @Message
    String hoursHelp();

    @Message
    String contact();

    @Message
    String contactHelp();

    @Message
    String sectionApply();

    @Message
    String checklist();

    @Message
    String pointYes();

    @Message
    String pointNo();

    @Message
    String scheduleTitle();

    @Message
    String scheduleHelp();

    @Message
    String day();

    @Message
    String dayHelp();

    @Message
    String time();

    @Message
    String timeHelp();

    @Message
    String schedule();

    @Message
    String scheduled();

    @Message
    String unscheduled();

    @Message
    String timeHasPassed();

    @Message
    String timeAfterDeadline();

    @Message
    String notScheduled();

    @Message
    String greeting(String name);

    @Message
    String letterSubject(String title);

    @Message
    String letterText(String title);

    @Message
    String letterLink();

    @Message
    String channels();

    @Message
    String channelsHelp();

    @Message
    String channelName();

    @Message
    String channelNameHelp();

    @Message
    String addChannel();

    @Message
    String channelAdded(String name);

    @Message
    String channelRemoved(String name);

    @Message
    String removeChannel();

    @Message
    String removeChannelNamed(String name);

    @Message
    String channelTaken();

    @Message
    String channelNameless();

    @Message
    String noChannels();

    @Message
    String linkAfterPublishing();

    @Message
    String point(AdPoint point);

    @Message
    String newChannel();
}
