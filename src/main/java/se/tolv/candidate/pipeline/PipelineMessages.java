package se.tolv.candidate.pipeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of board and table. */
@MessageBundle("pipeline")
public interface PipelineMessages {

    @Message
    String views();

    @Message
    String asBoard();

    @Message
    String asTable();

    @Message
    String search();

    @Message
    String stage();

    @Message
    String all();

    @Message
    String internal();

    @Message
    String onlyInternal();

    @Message
    String onlyExternal();

    @Message
    String owed();

    @Message
    String owedAny();

    @Message
    String owedLate();

    @Message
    String sort();

    @Message
    String sortName();

    @Message
    String sortArrival();

    @Message
    String noneFound();

    @Message
    String showMore();

    @Message
    String applicant();

    @Message
    String cameIn();
}
