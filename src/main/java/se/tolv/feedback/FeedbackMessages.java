package se.tolv.feedback;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.obligation.MoveCause;

/** The texts of the feedback that staff read. What candidates read stands with the letters and the portal. */
@MessageBundle("feedback")
public interface FeedbackMessages {

    /** What is owed, as it stands within a sentence. */
    @Message
    String duty(Duty duty);

    @Message
    String owed();

    @Message
    String owedHelp();

    @Message
    String searchOwed();

    @Message
    String nobodyWaits();

    @Message
    String nobodyWaitsHelp();

    @Message
    String noneFound();

    @Message
    String onlyMine();

    @Message
    String allUnits();

    @Message
    String unit();

    @Message
    String show();

    @Message
    String answer();

    @Message
    String answerTo(String name);

    @Message
    String dueToday();

    @Message
    String dueInOne();

    @Message
    String dueIn(int count);

    @Message
    String lateJustNow();

    @Message
    String lateByOne();

    @Message
    String lateBy(int count);

    @Message
    String inPerson();

    @Message
    String card();

    @Message
    String openCard();

    @Message
    String promised();

    @Message
    String owes();

    @Message
    String post();

    @Message
    String write();

    @Message
    String writeHelp();

    @Message
    String text();

    @Message
    String send();

    @Message
    String sent(String name);

    @Message
    String call();

    @Message
    String callHelp();

    @Message
    String note();

    @Message
    String called();

    @Message
    String noted(String name);

    @Message
    String extend();

    @Message
    String extendHelp(String name);

    @Message
    String newDay();

    @Message
    String reason();

    @Message
    String moved(String name);

    @Message
    String laterDay();

    @Message
    String decideHelp();

    @Message
    String alreadyAnswered();

    @Message
    String callDoesNotKeep();

    @Message
    String mailDoesNotKeep();

    @Message
    String objection(String name, String duty, String day);

    @Message
    String movedBecause(MoveCause cause);

    @Message
    String waive();

    @Message
    String waiveHelp();

    @Message
    String waiverReason();

    @Message
    String waived(String name);

    @Message
    String noAddress();

    @Message
    String agreedHelp();

    @Message
    String choose(String name);

    @Message
    String writeMany();

    @Message
    String writeManyHelp();

    @Message
    String recipients();

    @Message
    String nobodyChosen();

    @Message
    String nobodyChosenHelp();

    @Message
    String preview();

    @Message
    String previewOf(int count);

    @Message
    String sendAll();

    @Message
    String sentMany(int count);

    @Message
    String versionForEach();

    @Message
    String linkToTheirPage();

    @Message
    String objectionCall(String name, String duty, String day);

    @Message
    String requestNeedsAnswer();

    @Message
    String refereeNeedsReminder();

    @Message
    String refereeOf(String name);

    @Message
    String somebody();

    @Message
    String movedDay();

    @Message
    String openRequest();

    @Message
    String letterReturned();

    @Message
    String letterReturnedHelp();

    @Message
    String requestHelp();

    @Message
    String refereeHelp();

    @Message
    String digestSubjectOne();

    @Message
    String digestSubject(int count);

    @Message
    String digestGreeting(String name);

    @Message
    String digestIntroduction();

    @Message
    String digestLine(String title, String registryNumber, int count, String duty);

    @Message
    String digestLate(String day);

    @Message
    String digestBy(String day);

    @Message
    String digestMore(int count);
}
