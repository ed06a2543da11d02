package se.tolv.question;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.question.check.QuestionWarningKind;
import se.tolv.question.search.QuestionSort;
import se.tolv.question.search.QuestionUseFilter;

/** The texts of the question bank; the words stand in {@code messages/question_*.properties}. */
@MessageBundle("question")
public interface QuestionMessages {

    @Message
    String bank();

    @Message
    String bankHelp();

    @Message
    String searchLabel();

    @Message
    String anyCompetency();

    @Message
    String anyKind();

    @Message
    String anyLevel();

    @Message
    String anyLanguage();

    @Message
    String anyUse();

    @Message
    String competency();

    @Message
    String kindLabel();

    @Message
    String kindHint();

    @Message
    String levelLabel();

    @Message
    String languageLabel();

    @Message
    String statusLabel();

    @Message
    String useLabel();

    @Message
    String sortLabel();

    @Message
    String kind(QuestionKind kind);

    @Message
    String level(QuestionLevel level);

    @Message
    String status(QuestionStatus status);

    @Message
    String use(QuestionUseFilter use);

    @Message
    String sort(QuestionSort sort);

    @Message
    String swedish();

    @Message
    String english();

    @Message
    String found(int count);

    @Message
    String foundOne();

    @Message
    String foundMore(int count);

    @Message
    String chosenTimes(int count);

    @Message
    String chosenOnce();

    @Message
    String chosenNever();

    @Message
    String ratedTimes(int count);

    @Message
    String ratedOnce();

    @Message
    String nothingFound();

    @Message
    String nothingFoundHelp();

    @Message
    String showAll();

    @Message
    String emptyBank();

    @Message
    String emptyBankHelp();

    @Message
    String writeQuestion();

    @Message
    String suggestQuestion();

    @Message
    String suggestions();

    @Message
    String suggestionsWaiting(long count);

    @Message
    String mySuggestions();

    @Message
    String suggestionsHelp();

    @Message
    String mySuggestionsHelp();

    @Message
    String noSuggestions();

    @Message
    String noSuggestionsHelp();

    @Message
    String noneOfMine();

    @Message
    String noneOfMineHelp();

    @Message
    String suggestedBy(String name, String day);

    @Message
    String suggestedByYou(String day);

    @Message
    String answerWaits();

    @Message
    String acceptedOn(String day);

    @Message
    String declinedOn(String day);

    @Message
    String declineReasonIs(String reason);

    @Message
    String retiredOn(String day);

    @Message
    String backToBank();

    @Message
    String edit();

    @Message
    String editTitle();

    @Message
    String newTitle();

    @Message
    String newHelp();

    @Message
    String suggestTitle();

    @Message
    String suggestHelp();

    @Message
    String languagesHelp();

    @Message
    String textLabel();

    @Message
    String probeLabel(int number);

    @Message
    String probes();

    @Message
    String listenForLabel(int number);

    @Message
    String listenFor();

    @Message
    String listenForHint();

    @Message
    String overruleLabel();

    @Message
    String overruleHint();

    @Message
    String save();

    @Message
    String sendSuggestion();

    @Message
    String cancel();

    @Message
    String usedByGuides(int count);

    @Message
    String usedByOneGuide();

    @Message
    String usedByNoGuide();

    @Message
    String useTitle();

    @Message
    String accept();

    @Message
    String acceptTitle();

    @Message
    String acceptHelp();

    @Message
    String decline();

    @Message
    String declineReason();

    @Message
    String declineReasonHint();

    @Message
    String retire();

    @Message
    String retireQuestion();

    @Message
    String retireHelp();

    @Message
    String bringBack();

    @Message
    String created();

    @Message
    String suggested();

    @Message
    String edited();

    @Message
    String accepted();

    @Message
    String declined();

    @Message
    String retired();

    @Message
    String broughtBack();

    @Message
    String unknownChoice();

    @Message
    String unknownCompetency();

    @Message
    String textNeeded();

    @Message
    String probesNeeded();

    @Message
    String listenForNeeded();

    @Message
    String otherLanguageNeeded();

    @Message
    String overruleReasonNeeded();

    @Message
    String refused(String found, String advice);

    @Message
    String earlierPayMustGo();

    @Message
    String declinedStays();

    @Message
    String alreadyAnotherStatus(QuestionStatus status);

    @Message
    String warningsTitle();

    @Message
    String noWarnings();

    @Message
    String foundWords(String words);

    @Message
    String cannotOverrule();

    @Message
    String hrDecides();

    @Message
    String overruledBy(String name, String day);

    @Message
    String warning(QuestionWarningKind kind);

    @Message
    String advice(QuestionWarningKind kind);

    @Message
    String mailAcceptedSubject();

    @Message
    String mailDeclinedSubject();

    @Message
    String mailGreeting(String name);

    @Message
    String mailSuggested(String text);

    @Message
    String mailAccepted();

    @Message
    String mailDeclined(String reason);

    @Message
    String mailLink();
}
