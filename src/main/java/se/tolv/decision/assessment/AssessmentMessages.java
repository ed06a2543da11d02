package se.tolv.decision.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of overall assessments. */
@MessageBundle("assessment")
public interface AssessmentMessages {

    @Message
    String title();

    @Message
    String of(String applicant);

    @Message
    String help();

    @Message
    String begin();

    @Message
    String beginHelp();

    @Message
    String notBegun();

    @Message
    String notYet();

    @Message
    String beforeReveal();

    @Message
    String hasEnded();

    @Message
    String isSigned();

    @Message
    String versionNumber(int number);

    @Message
    String status(AssessmentStatus status);

    @Message
    String signedBy(String name, String moment);

    @Message
    String savedAt(String moment);

    @Message
    String savedNow();

    @Message
    String savedBySomebodyElse();

    @Message
    String signedNow();

    @Message
    String requirements();

    @Message
    String mandatory();

    @Message
    String desirable();

    @Message
    String competencies();

    @Message
    String met();

    @Message
    String isMet();

    @Message
    String isNotMet();

    @Message
    String notSaid();

    @Message
    String words();

    @Message
    String competencyWords();

    @Message
    String comparison();

    @Message
    String comparisonHelp();

    @Message
    String conclusion();

    @Message
    String conclusionHelp();

    @Message
    String save();

    @Message
    String sign();

    @Message
    String signHelp();

    @Message
    String newVersion();

    @Message
    String newVersionHelp();

    @Message
    String paper();

    @Message
    String versions();

    @Message
    String sayWhetherMet(String requirement);

    @Message
    String writeAbout(String competency);

    @Message
    String conclusionMissing();

    @Message
    String unknownPart();

    @Message
    String evidence();

    @Message
    String interviewFigure(String figure);

    @Message
    String referenceFigure(String figure);

    @Message
    String cannotSay();

    @Message
    String differs();

    @Message
    String differsHelp();

    @Message
    String figures();

    @Message
    String weight();

    @Message
    String mean();

    @Message
    String overall();

    @Message
    String figuresHelp();

    @Message
    String noFigures();

    @Message
    String documentAbout();

    @Message
    String documentDraft();

    @Message
    String registryNumber();

    @Message
    String eventSigned(int number);
}
