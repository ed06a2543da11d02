package se.tolv.vacancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.vacancy.draft.DraftStep;

/** The texts of recruitment cases. */
@MessageBundle("vacancy")
public interface VacancyMessages {

    @Message
    String vacancies();

    @Message
    String vacanciesHelp();

    @Message
    String newVacancy();

    @Message
    String newVacancyHelp();

    @Message
    String searchLabel();

    @Message
    String statusLabel();

    @Message
    String anyStatus();

    @Message
    String onlyMine();

    @Message
    String filter();

    @Message
    String noVacancies();

    @Message
    String noVacanciesHelp();

    @Message
    String nothingFound();

    @Message
    String nothingFoundHelp();

    @Message
    String showAll();

    @Message
    String registryNumber();

    @Message
    String registryNumberHelp();

    @Message
    String post();

    @Message
    String unit();

    @Message
    String manager();

    @Message
    String managerHelp();

    @Message
    String deadline();

    @Message
    String deadlineHelp();

    @Message
    String applicationsLabel();

    @Message
    String noApplications();

    @Message
    String titleSv();

    @Message
    String titleEn();

    @Message
    String titleHelp();

    @Message
    String guide();

    @Message
    String guideHelp();

    @Message
    String guideChoice(String role, int number);

    @Message
    String openGuide();

    @Message
    String sectionPost();

    @Message
    String sectionTerms();

    @Message
    String sectionQuestions();

    @Message
    String payFrom();

    @Message
    String payTo();

    @Message
    String payHelp();

    @Message
    String payRange(String from, String to);

    @Message
    String pay();

    @Message
    String employment();

    @Message
    String employmentFormLabel();

    @Message
    String employmentRate();

    @Message
    String employmentForm(EmploymentForm employmentForm);

    @Message
    String rate(int percent);

    @Message
    String adSv();

    @Message
    String adEn();

    @Message
    String adHelp();

    @Message
    String questionsHelp();

    @Message
    String questionSv(int number);

    @Message
    String questionEn(int number);

    @Message
    String question(int number);

    @Message
    String competencyQuestion(String competency);

    @Message
    String cvAllowed();

    @Message
    String cvAllowedHelp();

    @Message
    String certificatesAllowed();

    @Message
    String certificatesAllowedHelp();

    @Message
    String certificatesNeedCv();

    @Message
    String saveDraft();

    @Message
    String createDraft();

    @Message
    String publish();

    @Message
    String missingTitle();

    @Message
    String readyTitle();

    @Message
    String readyHelp();

    @Message
    String draftCreated();

    @Message
    String draftSaved();

    @Message
    String published();

    @Message
    String closed();

    @Message
    String aborted();

    @Message
    String unknownUnit();

    @Message
    String unknownManager();

    @Message
    String unknownGuide();

    @Message
    String payRangeTurned();

    @Message
    String registryNumberTaken();

    @Message
    String managerMissing();

    @Message
    String guideMissing();

    @Message
    String payMissing();

    @Message
    String deadlineMissing();

    @Message
    String deadlinePassed();

    @Message
    String adMissing();

    @Message
    String questionMissing(int number);

    @Message
    String notADraft();

    @Message
    String cannotClose();

    @Message
    String hasEnded();

    @Message
    String status(VacancyStatus status);

    @Message
    String whatNext();

    @Message
    String nextDraft();

    @Message
    String nextOpen(String day);

    @Message
    String nextScreening();

    @Message
    String nextInterviewing();

    @Message
    String nextDeciding();

    @Message
    String nextClosed();

    @Message
    String nextAborted();

    @Message
    String toPipeline();

    @Message
    String publicPage();

    @Message
    String close();

    @Message
    String closeQuestion();

    @Message
    String closeHelp();

    @Message
    String abort();

    @Message
    String abortHelp();

    @Message
    String abortReason();

    @Message
    String aboutVacancy();

    @Message
    String questionsTitle();

    @Message
    String perStage();

    @Message
    String isScheduled();

    @Message
    String employmentReasonMissing();

    @Message
    String employmentReason();

    @Message
    String employmentReasonHelp();

    @Message
    String places();

    @Message
    String hrInvolved();

    @Message
    String hrInvolvedHelp();

    @Message
    String adEnglishAdvice();

    @Message
    String offerAdvice();

    @Message
    String hoursAdvice();

    @Message
    String contactAdvice();

    @Message
    String hasNotEnded();

    @Message
    String previewNeeds();

    @Message
    String reopen();

    @Message
    String reopenClosed();

    @Message
    String reopenAborted();

    @Message
    String reopenClosedHelp();

    @Message
    String reopenAbortedHelp();

    @Message
    String reopenReason();

    @Message
    String reopened();

    @Message
    String needTitle();

    @Message
    String stepsLabel();

    @Message
    String stepDone();

    @Message
    String stepLacks(int count);

    @Message
    String adviceTitle();

    @Message
    String adviceMark();

    @Message
    String toDoTitle();

    @Message
    String toDoHelp(int count);

    @Message
    String continueWith(String step);

    @Message
    String saveAndContinue();

    @Message
    String preview();

    @Message
    String publishLater();

    @Message
    String plannedTitle(String moment);

    @Message
    String plannedHelp();

    @Message
    String plannedCancel();

    @Message
    String placesLabel();

    @Message
    String hrHelps();

    @Message
    String profileLink();

    @Message
    String panelLink();

    @Message
    String priorityLink();

    @Message
    String adLink();

    @Message
    String step(DraftStep step);

    @Message
    String stepHelp(DraftStep step);

    @Message
    String saveAndPreview();

    @Message
    String interviewsLink();

    @Message
    String rateLink();

    @Message
    String compareLink();
}
