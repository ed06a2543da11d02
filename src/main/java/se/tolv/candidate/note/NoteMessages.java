package se.tolv.candidate.note;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of notes about applications. */
@MessageBundle("note")
public interface NoteMessages {

    @Message
    String note();

    @Message
    String title();

    @Message
    String words();

    @Message
    String help();

    @Message
    String colleagues();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String nobodyCalled(String handle);

    @Message
    String mentions();

    @Message
    String mentionsHelp();

    @Message
    String noMentions();

    @Message
    String mentionSubject(String title);

    @Message
    String mentionGreeting(String name);

    @Message
    String mentionText(String who, String title, String number);

    @Message
    String mentionOpen();

    @Message
    String nextAction();

    @Message
    String nextActionHelp();

    @Message
    String nextDay();

    @Message
    String nextSave();

    @Message
    String nextSaved();

    @Message
    String nextBy(String words, String name);

    @Message
    String plan();
}
