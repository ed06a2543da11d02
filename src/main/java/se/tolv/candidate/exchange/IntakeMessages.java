package se.tolv.candidate.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.competency.exchange.check.ImportProblem;

/** Entering applications by hand or from a file, and taking them out as one. */
@MessageBundle("intake")
public interface IntakeMessages {

    @Message
    String interrupted();

    @Message
    String title();

    @Message
    String toIntake();

    @Message
    String protectedTitle();

    @Message
    String protectedHelp();

    @Message
    String protectedInternal();

    @Message
    String protectedRegister();

    @Message
    String protectedRegistered();

    @Message
    String chooseFile();

    @Message
    String fileTooLarge();

    @Message
    String emptyFile();

    @Message
    String unknownColumn(String heading);

    @Message
    String columnTwice(String heading);

    @Message
    String columnMissing(String field);

    @Message
    String emailTwice();

    @Message
    String hasApplied();

    @Message
    String notAnAnswer();

    @Message
    String importTitle();

    @Message
    String importHelp();

    @Message
    String file();

    @Message
    String fileHelp();

    @Message
    String importAction();

    @Message
    String exampleCsv();

    @Message
    String progressTitle();

    @Message
    String progress(int done, int total);

    @Message
    String reading();

    @Message
    String refreshing();

    @Message
    String done(int count);

    @Message
    String refused();

    @Message
    String refusedHelp();

    @Message
    String failed();

    @Message
    String latest();

    @Message
    String toPipeline();

    @Message
    String again();

    @Message
    String exportTitle();

    @Message
    String exportHelp();

    @Message
    String exportCsv();

    @Message
    String exportXlsx();

    @Message
    String state(ApplicationImport.State state);

    @Message
    String atRow(int row, String what);

    @Message
    String atCell(int row, String column, String what);

    @Message
    String what(ImportProblem.Kind kind);
}
