package se.tolv.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.candidate.ApplicationStage;
import se.tolv.feedback.duty.Duty;
import se.tolv.vacancy.EmploymentForm;

/** The texts of the pages that candidates and the public see. */
@MessageBundle("portal")
public interface PortalMessages {

    @Message
    String where(ApplicationStage stage);

    @Message
    String next(ApplicationStage stage);

    @Message
    String step(ApplicationStage stage);

    @Message
    String promise(Duty duty);

    @Message
    String employment(EmploymentForm form);

    @Message
    String jobs();

    @Message
    String jobsHelp();

    @Message
    String searchJobs();

    @Message
    String noJobs();

    @Message
    String noJobsHelp();

    @Message
    String noJobsFound();

    @Message
    String allJobs();

    @Message
    String lastDay();

    @Message
    String lastDayIs(String day);

    @Message
    String pay();

    @Message
    String payRange(String from, String to);

    @Message
    String employmentLabel();

    @Message
    String rate(int percent);

    @Message
    String fullTime();

    @Message
    String place();

    @Message
    String registryNumber();

    @Message
    String contact();

    @Message
    String contactIs(String name);

    @Message
    String work();

    @Message
    String whatNext();

    @Message
    String nextApply(String day);

    @Message
    String nextConfirm();

    @Message
    String nextAnswer(String day);

    @Message
    String nextInterview();

    @Message
    String apply();

    @Message
    String applyFor(String title);

    @Message
    String applyHelp(String day);

    @Message
    String name();

    @Message
    String email();

    @Message
    String emailHelp();

    @Message
    String phone();

    @Message
    String question(int number);

    @Message
    String questions();

    @Message
    String questionsHelp();

    @Message
    String answerHelp(int most);

    @Message
    String internal(String employer);

    @Message
    String publicRecord();

    @Message
    String personalData();

    @Message
    String send();

    @Message
    String thanks();

    @Message
    String thanksFor(String title);

    @Message
    String thanksAnswer();

    @Message
    String thanksMail();

    @Message
    String closedTitle();

    @Message
    String closedOn(String day);

    @Message
    String closedAborted();

    @Message
    String closedApplied(String day);

    @Message
    String myPage();

    @Message
    String myHello(String name);

    @Message
    String mine();

    @Message
    String nothingMine();

    @Message
    String hearBy();

    @Message
    String hearByLate();

    @Message
    String lateHelp();

    @Message
    String nothingOwed();

    @Message
    String nextTitle();

    @Message
    String stepsTitle();

    @Message
    String youAreHere();

    @Message
    String stepAnswer();

    @Message
    String stepWithdrawn();

    @Message
    String whereAborted();

    @Message
    String promisesTitle();

    @Message
    String promisedBy(String day);

    @Message
    String keptOn(String day);

    @Message
    String keptLate(String day);

    @Message
    String openLate();

    @Message
    String movedFrom(String from, String to);

    @Message
    String ourAnswer();

    @Message
    String myAnswers();

    @Message
    String questionsTo(String name);

    @Message
    String withdraw();

    @Message
    String withdrawQuestion();

    @Message
    String withdrawHelp();

    @Message
    String withdrawn();

    @Message
    String leave();

    @Message
    String linkTitle();

    @Message
    String linkExpired();

    @Message
    String linkHelp();

    @Message
    String sendLink();

    @Message
    String linkSent();

    @Message
    String previewOf();

    @Message
    String previewBack();

    @Message
    String mandatory();

    @Message
    String desirable();

    @Message
    String competencies();

    @Message
    String weOffer();

    @Message
    String workingHours();

    @Message
    String placesLabel();

    @Message
    String feedTitle(String employer);

    @Message
    String feeds();

    @Message
    String feedAtom();

    @Message
    String feedJson();
}
