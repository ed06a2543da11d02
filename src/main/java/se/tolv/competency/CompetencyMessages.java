package se.tolv.competency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.competency.draft.Readiness;
import se.tolv.competency.exchange.FrameworkFormat;
import se.tolv.competency.exchange.check.ImportProblem;
import se.tolv.competency.mapping.MappingState;

/** The words of the framework, its versions, its files and what they are compared with. */
@MessageBundle("competency")
public interface CompetencyMessages {

    @Message
    String frameworks();

    @Message
    String frameworksHelp();

    @Message
    String importAction();

    @Message
    String startDraft();

    @Message
    String startDraftOfRetired();

    @Message
    String continueDraft();

    @Message
    String readPublished();

    @Message
    String searchFrameworks();

    @Message
    String noFrameworksFound();

    @Message
    String noneFound();

    @Message
    String noneFoundHelp();

    @Message
    String name();

    @Message
    String state();

    @Message
    String when();

    @Message
    String competencies();

    @Message
    String versionNumber(int number);

    @Message
    String status(FrameworkStatus status);

    @Message
    String publishedOn(String day);

    @Message
    String retiredOn(String day);

    @Message
    String importedOn(String day);

    @Message
    String changedOn(String day);

    @Message
    String download();

    @Message
    String format(FrameworkFormat format);

    @Message
    String searchCompetencies();

    @Message
    String contents();

    @Message
    String noCompetencies();

    @Message
    String noCompetenciesHelp();

    @Message
    String positiveSigns();

    @Message
    String negativeSigns();

    @Message
    String anchors();

    @Message
    String level();

    @Message
    String codeIs(String code);

    @Message
    String edit();

    @Message
    String useAsOurs();

    @Message
    String mapAction();

    @Message
    String removeImport();

    @Message
    String removeImportQuestion();

    @Message
    String removeImportText();

    @Message
    String nothingToExport();

    @Message
    String unknownFormat();

    @Message
    String exampleName();

    @Message
    String publishedStays();

    @Message
    String discarded(String title);

    @Message
    String importTitle();

    @Message
    String importHelp();

    @Message
    String importRefused();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String formatsTitle();

    @Message
    String formatsHelp();

    @Message
    String formatHelp(FrameworkFormat format);

    @Message
    String exampleOf(String name);

    @Message
    String importedFramework();

    @Message
    String importDone(int number);

    @Message
    String chooseFile();

    @Message
    String unknownKindOfFile();

    @Message
    String atRow(int row);

    @Message
    String atItem(int row);

    @Message
    String atColumn(String name);

    @Message
    String atField(String name);

    @Message
    String stands(String value);

    @Message
    String what(ImportProblem.Kind kind);

    @Message
    String mappingTitle();

    @Message
    String mappingHelp();

    @Message
    String coverageTitle();

    @Message
    String coverage(int done, int all);

    @Message
    String coverageNotCovered(int count);

    @Message
    String coverageUndecided(int count);

    @Message
    String coverageDone();

    @Message
    String allOursCovered();

    @Message
    String oursWithout(int count);

    @Message
    String show();

    @Message
    String showAll();

    @Message
    String mappingState(MappingState state);

    @Message
    String filter();

    @Message
    String noneLeftHelp();

    @Message
    String replacedBy();

    @Message
    String undecided();

    @Message
    String notCoveredOnPurpose();

    @Message
    String save();

    @Message
    String suggestion();

    @Message
    String acceptSuggestion();

    @Message
    String mappingSaved(String name);

    @Message
    String chooseOneOrNone();

    @Message
    String unknownCompetency();

    @Message
    String onlyDraftsChange();

    @Message
    String draftStands();

    @Message
    String frameworkIsFull();

    @Message
    String nameNeeded();

    @Message
    String noSuchLevel();

    @Message
    String draftTitle();

    @Message
    String draftHelp();

    @Message
    String draftStarted();

    @Message
    String editTexts();

    @Message
    String addCompetency();

    @Message
    String addFirst();

    @Message
    String reviewAction();

    @Message
    String moveUp(String name);

    @Message
    String moveDown(String name);

    @Message
    String movedTo(String name, int position);

    @Message
    String leaveOut();

    @Message
    String leaveOutQuestion(String name);

    @Message
    String leaveOutText();

    @Message
    String competencyLeftOut(String name);

    @Message
    String competencyAdded(String name);

    @Message
    String discardDraft();

    @Message
    String discardDraftQuestion();

    @Message
    String discardDraftText();

    @Message
    String saved();

    @Message
    String titleSv();

    @Message
    String titleEn();

    @Message
    String descriptionSv();

    @Message
    String descriptionEn();

    @Message
    String nameSv();

    @Message
    String nameEn();

    @Message
    String definitionSv();

    @Message
    String definitionEn();

    @Message
    String definitionHint();

    @Message
    String positiveSignsHint();

    @Message
    String negativeSignsHint();

    @Message
    String anchorsHint();

    @Message
    String oneLanguageIsEnough();

    @Message
    String anchorSv(int number);

    @Message
    String anchorEn(int number);

    @Message
    String codeStays(String code);

    @Message
    String inSwedish();

    @Message
    String inEnglish();

    @Message
    String changesTitle();

    @Message
    String changesHelp(int number);

    @Message
    String publish();

    @Message
    String published(int number);

    @Message
    String blockers();

    @Message
    String warnings();

    @Message
    String readiness(Readiness.Kind kind);

    @Message
    String andMore(int count);

    @Message
    String noChanges();

    @Message
    String noChangesHelp();

    @Message
    String backToDraft();

    @Message
    String frameworkTexts();

    @Message
    String added(int count);

    @Message
    String retired(int count);

    @Message
    String moved(int count);

    @Message
    String movedFromTo(int from, int to);

    @Message
    String reworded(int count);

    @Message
    String textField(FrameworkTextField field);

    @Message
    String before();

    @Message
    String after();

    @Message
    String nothing();
}
