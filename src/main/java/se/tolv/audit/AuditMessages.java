package se.tolv.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.platform.identity.Actor;

/** The texts of the pages that show the history. What was done to what is named by {@link HistoryLabels}. */
@MessageBundle("audit")
public interface AuditMessages {

    @Message
    String history();

    @Message
    String historyHelp();

    @Message
    String search();

    @Message
    String type();

    @Message
    String anyType();

    @Message
    String from();

    @Message
    String to();

    @Message
    String dayHelp();

    @Message
    String nothingFound();

    @Message
    String nothingFoundHelp();

    @Message
    String showAll();

    @Message
    String field();

    @Message
    String before();

    @Message
    String after();

    @Message
    String empty();

    @Message
    String nobodyByName();

    @Message
    String via(Actor.Via via);

    @Message
    String linkToHistory();

    @Message
    String historyOf(String name);

    @Message
    String neverChanged();

    @Message
    String neverChangedHelp();
}
