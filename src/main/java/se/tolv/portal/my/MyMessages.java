package se.tolv.portal.my;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.candidate.ApplicationStage;

/** The candidate's own page: signing in, letters, files, data. */
@MessageBundle("my")
public interface MyMessages {

    @Message
    String openTitle();

    @Message
    String openHelp();

    @Message
    String open();

    @Message
    String codeTitle();

    @Message
    String codeHelp();

    @Message
    String code();

    @Message
    String codeHint();

    @Message
    String useCode();

    @Message
    String wrongCode();

    @Message
    String again();

    @Message
    String letters(int count);

    @Message
    String files(int count);

    @Message
    String edit();

    @Message
    String editTitle(String title);

    @Message
    String editHelp(String deadline);

    @Message
    String save();

    @Message
    String saved();

    @Message
    String back();

    @Message
    String changedMeanwhile();

    @Message
    String dataTitle();

    @Message
    String dataLink();

    @Message
    String dataHelp();

    @Message
    String dataElse();

    @Message
    String dataDownload();

    @Message
    String you();

    @Message
    String knownSince();

    @Message
    String stage(ApplicationStage stage);

    @Message
    String correctionTitle();

    @Message
    String correctionLink();

    @Message
    String correctionHelp();

    @Message
    String correctionText();

    @Message
    String correctionSend();

    @Message
    String correctionSent();

    @Message
    String yourData();
}
