package se.tolv.feedback.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the ledger of promises. */
@MessageBundle("ledger")
public interface LedgerMessages {

    @Message
    String ledger();

    @Message
    String ledgerHelp();

    @Message
    String what();

    @Message
    String by();

    @Message
    String byWhat(LedgerBy by);

    @Message
    String from();

    @Message
    String to();

    @Message
    String show();

    @Message
    String search();

    @Message
    String noneFound();

    @Message
    String nothing();

    @Message
    String nothingHelp();

    @Message
    String plotTitle();

    @Message
    String table();

    @Message
    String made();

    @Message
    String kept();

    @Message
    String broken();

    @Message
    String extended();

    @Message
    String open();

    @Message
    String waived();

    @Message
    String median();

    @Message
    String ninetieth();

    @Message
    String waiting();

    @Message
    String nobodyWaits();

    @Message
    String bar(int kept, int broken, int extended, int open);
}
