package se.tolv.platform.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the LIX figure beside a text says. */
@MessageBundle("readability")
public interface ReadabilityMessages {

    @Message
    String tooShort();

    @Message
    String figure(int figure);

    @Message
    String level(LixLevel level);

    @Message
    String advice(LixLevel level);
}
