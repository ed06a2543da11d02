package se.tolv.reference.template;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the reference templates; the words stand in {@code messages/reference_sv.properties} and its like. */
@MessageBundle("reference")
public interface ReferenceMessages {

    @Message
    String references();

    @Message
    String referencesHelp();

    @Message
    String search();

    @Message
    String current();

    @Message
    String outOfUse();

    @Message
    String none();

    @Message
    String noneHelp();

    @Message
    String noneYet();

    @Message
    String kind();

    @Message
    String documentAbout();

    @Message
    String status(ReferenceStatus status);

    @Message
    String source(ReferenceQuestion.Source source);

    @Message
    String answer(ReferenceQuestion.Answer answer);

    @Message
    String questions();

    @Message
    String questionsHint();

    @Message
    String leftOut();

    @Message
    String leaveOutThis(String text);

    @Message
    String takeInThis(String text);

    @Message
    String leftOutSaid();

    @Message
    String takenInSaid();

    @Message
    String ownQuestion();

    @Message
    String ownLabel();

    @Message
    String ownHint();

    @Message
    String add();

    @Message
    String added();

    @Message
    String countAsked(int count);

    @Message
    String publish();

    @Message
    String published();

    @Message
    String retireQuestion();

    @Message
    String retireText();

    @Message
    String back();

    @Message
    String created();

    @Message
    String exampleOf(String competency);

    @Message
    String rate();

    @Message
    String howTitle();

    @Message
    String howAsk();

    @Message
    String howExample();

    @Message
    String howOpen();

    @Message
    String referee();

    @Message
    String publishedNeverChanges();

    @Message
    String onlyPublishedIsRetired();

    @Message
    String onlyOwnIsRemoved();

    @Message
    String nothingAsked();

    @Message
    String titleMissing();

    @Message
    String textMissing();

    @Message
    String unknownQuestion();
}
