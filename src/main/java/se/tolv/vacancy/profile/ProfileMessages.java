package se.tolv.vacancy.profile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.vacancy.profile.requirement.KnockInType;
import se.tolv.vacancy.profile.requirement.RequirementEvidence;
import se.tolv.vacancy.profile.requirement.RequirementKind;

/** The texts of requirement profiles. */
@MessageBundle("profile")
public interface ProfileMessages {

    @Message
    String onlyHrKeeps();

    @Message
    String overruleLabel();

    @Message
    String overruleHint();

    @Message
    String keptBy(String name, String reason);

    @Message
    String title();

    @Message
    String help();

    @Message
    String saved();

    @Message
    String save();

    @Message
    String saveAndMore();

    @Message
    String requirements();

    @Message
    String requirementsHelp();

    @Message
    String requirement(int number);

    @Message
    String kindLabel();

    @Message
    String textSv();

    @Message
    String textEn();

    @Message
    String evidenceLabel();

    @Message
    String ask();

    @Message
    String askHelp();

    @Message
    String typeLabel();

    @Message
    String noQuestion();

    @Message
    String yesMeets();

    @Message
    String questionSv();

    @Message
    String questionEn();

    @Message
    String atLeast();

    @Message
    String atLeastIs(int number);

    @Message
    String options();

    @Message
    String optionSv(int number);

    @Message
    String optionEn(int number);

    @Message
    String optionMeets(int number);

    @Message
    String meets();

    @Message
    String competencies();

    @Message
    String competenciesHelp(int fewest, int most);

    @Message
    String inGuide();

    @Message
    String need();

    @Message
    String weightLabel();

    @Message
    String countsOnce();

    @Message
    String countsTwice();

    @Message
    String countsThrice();

    @Message
    String weightReason();

    @Message
    String competenciesMissing(int fewest);

    @Message
    String needMissing(int number);

    @Message
    String requirementsAdvice();

    @Message
    String atLeastNeeded();

    @Message
    String optionsNeeded();

    @Message
    String meetingNeeded();

    @Message
    String unknownCompetency();

    @Message
    String chosenTwice();

    @Message
    String weightReasonNeeded();

    @Message
    String copyFrom();

    @Message
    String copyHelp();

    @Message
    String copy();

    @Message
    String templateChoice(String name);

    @Message
    String noRequirements();

    @Message
    String noCompetencies();

    @Message
    String questionIs();

    @Message
    String locked();

    @Message
    String times(int count);

    @Message
    String templates();

    @Message
    String templatesHelp();

    @Message
    String noTemplates();

    @Message
    String noTemplatesHelp();

    @Message
    String newTemplate();

    @Message
    String saveAsTemplate();

    @Message
    String templateName();

    @Message
    String templateParts(int requirements, int competencies);

    @Message
    String templateSaved(String name);

    @Message
    String templateRemoved(String name);

    @Message
    String templateSave();

    @Message
    String templateRemove();

    @Message
    String templateRemoveQuestion(String name);

    @Message
    String templateRemoveHelp();

    @Message
    String nameTaken();

    @Message
    String kind(RequirementKind kind);

    @Message
    String evidence(RequirementEvidence evidence);

    @Message
    String type(KnockInType type);
}
