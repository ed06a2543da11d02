package se.tolv.candidate.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of letter templates, and the letters that Tolv comes with. */
@MessageBundle("lettertext")
public interface LetterTextMessages {

    @Message
    String title();

    @Message
    String help();

    @Message
    String oneHelp();

    @Message
    String kind(LetterKind kind);

    @Message
    String shipped();

    @Message
    String own();

    @Message
    String inSwedish();

    @Message
    String inEnglish();

    @Message
    String places();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String placeholderReason();

    @Message
    String words(LetterKind kind);
}
