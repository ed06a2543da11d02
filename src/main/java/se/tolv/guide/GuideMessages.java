package se.tolv.guide;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.platform.language.Language;
import se.tolv.question.QuestionKind;
import se.tolv.question.QuestionLevel;

/** The texts of the guides. The words stand in {@code messages/guide_sv.properties} and {@code guide_en.properties}. */
@MessageBundle("guide")
public interface GuideMessages {

    @Message
    String guides();

    @Message
    String publishedNeverChanges();

    @Message
    String alreadyPublished();

    @Message
    String onlyPublishedIsRetired();

    @Message
    String seventhCompetency();

    @Message
    String unknownUnit();

    @Message
    String notYourUnit();

    @Message
    String weightNeedsReason();

    @Message
    String unknownGuide();

    @Message
    String unknownCompetency();

    @Message
    String unknownQuestion();

    @Message
    String chosenTwice();

    @Message
    String noFramework();

    @Message
    String usualOpening();

    @Message
    String usualClosing();

    @Message
    String remark(GuideRemark.Kind kind);

    @Message
    String status(GuideStatus status);

    @Message
    String kind(QuestionKind kind);

    @Message
    String level(QuestionLevel level);

    @Message
    String interviewGuide();

    @Message
    String documentAbout();

    @Message
    String guidesHelp();

    @Message
    String newGuide();

    @Message
    String newGuideHelp();

    @Message
    String searchGuides();

    @Message
    String show();

    @Message
    String filter(GuideFilter filter);

    @Message
    String noGuides();

    @Message
    String noGuidesHelp();

    @Message
    String noGuidesYet();

    @Message
    String nothingFound();

    @Message
    String nothingFoundHelp();

    @Message
    String versionNumber(int number);

    @Message
    String frameworkVersion(int number);

    @Message
    String shipped();

    @Message
    String template();

    @Message
    String countOfCompetencies(int count);

    @Message
    String countOfQuestions(int count);

    @Message
    String minutesShort();

    @Message
    String minutes();

    @Message
    String roleTitle();

    @Message
    String roleTitleHint();

    @Message
    String unit();

    @Message
    String noUnit();

    @Message
    String startFrom();

    @Message
    String startEmpty();

    @Message
    String startEmptyHelp();

    @Message
    String startEarlier();

    @Message
    String noEarlier();

    @Message
    String startBuilding();

    @Message
    String theRole();

    @Message
    String about();

    @Message
    String aboutHint();

    @Message
    String levelLabel();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String savedAsYouGo();

    @Message
    String writeIn(Language language);

    @Message
    String languageChanged();

    @Message
    String openingTitle();

    @Message
    String openingLabel();

    @Message
    String openingHint();

    @Message
    String closingTitle();

    @Message
    String candidateQuestionsAndClosing();

    @Message
    String closingLabel();

    @Message
    String closingHint();

    @Message
    String candidateQuestionsMinutes();

    @Message
    String candidateQuestionsTitle();

    @Message
    String candidateQuestionsHelp();

    @Message
    String competenciesAndQuestions();

    @Message
    String competenciesHint();

    @Message
    String moveUp(String name);

    @Message
    String moveDown(String name);

    @Message
    String dropThis(String name);

    @Message
    String chooseThis(String name);

    @Message
    String replaces(String names);

    @Message
    String choose();

    @Message
    String suggested();

    @Message
    String chooseSuggested();

    @Message
    String chooseAmong(int count);

    @Message
    String addCompetency();

    @Message
    String competencyChosen();

    @Message
    String competencyDropped();

    @Message
    String questionChosen();

    @Message
    String questionDropped();

    @Message
    String movedTo(int position);

    @Message
    String probesAndListenFor();

    @Message
    String probes();

    @Message
    String listenFor();

    @Message
    String questionRetired();

    @Message
    String reasonAndWeight();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String weight();

    @Message
    String weightHint();

    @Message
    String weightOf(int weight);

    @Message
    String searchQuestions();

    @Message
    String searchQuestionsHint();

    @Message
    String agenda();

    @Message
    String part(Agenda.Part part);

    @Message
    String severity(GuideRemark.Severity severity);

    @Message
    String complete();

    @Message
    String publish();

    @Message
    String published();

    @Message
    String preview();

    @Message
    String previewOfDraft();

    @Message
    String backToGuide();

    @Message
    String downloadPdf();

    @Message
    String pdfIn(Language language);

    @Message
    String newVersion();

    @Message
    String offerAsTemplate();

    @Message
    String stopOffering();

    @Message
    String offered();

    @Message
    String notOffered();

    @Message
    String retire();

    @Message
    String retireQuestion();

    @Message
    String retireText();

    @Message
    String retired();

    @Message
    String discard();

    @Message
    String discardQuestion();

    @Message
    String discardText();

    @Message
    String discarded();

    @Message
    String newerFramework(int number);

    @Message
    String seeWhatChanges();

    @Message
    String moveTitle();

    @Message
    String moveHelp(int number);

    @Message
    String moveNotNeeded();

    @Message
    String moveNotNeededHelp();

    @Message
    String moveNeedsDraft();

    @Message
    String moveNow(int number);

    @Message
    String moved();

    @Message
    String change(FrameworkMove.Change change);

    @Message
    String goneHelp();

    @Message
    String wordingPart();

    @Message
    String wording(FrameworkMove.Part part);

    @Message
    String before();

    @Message
    String after();

    @Message
    String time();

    @Message
    String partHead();

    @Message
    String questionsHead();

    @Message
    String scale();

    @Message
    String notes();

    @Message
    String candidate();

    @Message
    String date();

    @Message
    String interviewer();

    @Message
    String howTitle();

    @Message
    String howAsk();

    @Message
    String howNote();

    @Message
    String howRate();

    @Message
    String makeReferenceTemplate();
}
