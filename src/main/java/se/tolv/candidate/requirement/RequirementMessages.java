package se.tolv.candidate.requirement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.vacancy.profile.requirement.KnockInType;
import se.tolv.vacancy.profile.requirement.RequirementKind;
import se.tolv.vacancy.profile.requirement.RequirementMatch;

/** What is said about applicants' answers to the questions on requirements. */
@MessageBundle("requirementAnswer")
public interface RequirementMessages {

    @Message
    String yes();

    @Message
    String no();

    @Message
    String answerMissing();

    @Message
    String noAnswer(KnockInType type);

    @Message
    String title();

    @Message
    String titleHelp();

    @Message
    String ownAnswers();

    @Message
    String match(RequirementMatch match);

    @Message
    String kind(RequirementKind kind);

    @Message
    String numberHelp();

    @Message
    String noneGiven();
}
