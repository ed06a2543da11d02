package se.tolv.candidate.disclosure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the requests for merits and records, on pages and in mails. */
@MessageBundle("disclosure")
public interface DisclosureMessages {

    @Message
    String disclosures();

    @Message
    String disclosuresHelp();

    @Message
    String search();

    @Message
    String statusLabel();

    @Message
    String status(DisclosureStatus status);

    @Message
    String all();

    @Message
    String none();

    @Message
    String noneHelp();

    @Message
    String noneFound();

    @Message
    String registerTitle();

    @Message
    String registerHelp();

    @Message
    String register();

    @Message
    String registered();

    @Message
    String kindLabel();

    @Message
    String kind(DisclosureKind kind);

    @Message
    String kindInSentence(DisclosureKind kind);

    @Message
    String registryNumber();

    @Message
    String requesterName();

    @Message
    String requesterNameHelp();

    @Message
    String requesterEmail();

    @Message
    String requesterEmailHelp();

    @Message
    String requesterPost();

    @Message
    String languageLabel();

    @Message
    String asked();

    @Message
    String askedOn();

    @Message
    String askedOnHelp();

    @Message
    String askedOnWrong();

    @Message
    String wayNeeded();

    @Message
    String noSuchVacancy();

    @Message
    String onlyAfterRejection();

    @Message
    String askedAlready();

    @Message
    String answeredAlready();

    @Message
    String somebody();

    @Message
    String requester();

    @Message
    String post();

    @Message
    String answerTitle();

    @Message
    String meritsHelp();

    @Message
    String meritsOf();

    @Message
    String person(String name);

    @Message
    String personHired(String name);

    @Message
    String showDraft();

    @Message
    String nobodyToTellOf();

    @Message
    String nobodyYet();

    @Message
    String education();

    @Message
    String experience();

    @Message
    String otherMerits();

    @Message
    String recordsAnswer();

    @Message
    String recordsAnswerHelp();

    @Message
    String sentByLabel();

    @Message
    String sentBy(SentBy way);

    @Message
    String sentByNeeded();

    @Message
    String noAddress();

    @Message
    String nothingToSend();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String send();

    @Message
    String answered();

    @Message
    String refuseTitle();

    @Message
    String refuseHelp();

    @Message
    String refusal();

    @Message
    String refuse();

    @Message
    String refused();

    @Message
    String sentDone(SentBy way);

    @Message
    String openCard();

    @Message
    String mailSubject();

    @Message
    String mailText();

    @Message
    String mailOpen();

    @Message
    String letterSubject(String title);

    @Message
    String letterGreeting();

    @Message
    String letterAsked(String what, String title, String registryNumber, String day);

    @Message
    String letterMerits();

    @Message
    String letterAppeal();

    @Message
    String letterLater(String day);

    @Message
    String letterLaterNow(String day);

    @Message
    String askTitle();

    @Message
    String askHelp();

    @Message
    String askSend();

    @Message
    String askWhat();

    @Message
    String askSent();
}
