package se.tolv.vacancy.panel;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of panels and of those who are on them. */
@MessageBundle("panel")
public interface PanelMessages {

    @Message
    String title();

    @Message
    String help();

    @Message
    String members();

    @Message
    String noMembers();

    @Message
    String askedOn(String day);

    @Message
    String declaredOn(String day);

    @Message
    String steppedAsideOn(String day);

    @Message
    String add();

    @Message
    String account();

    @Message
    String ask();

    @Message
    String asked(String name);

    @Message
    String remove();

    @Message
    String removeNamed(String name);

    @Message
    String removed(String name);

    @Message
    String goOn();

    @Message
    String caseHasEnded();

    @Message
    String unknownAssessor();

    @Message
    String hasSteppedAside();

    @Message
    String nobodyAsked();

    @Message
    String notDeclared(long count);

    @Message
    String assignments();

    @Message
    String assignmentsHelp();

    @Message
    String noAssignments();

    @Message
    String noAssignmentsHelp();

    @Message
    String conflictTitle();

    @Message
    String conflictHelp();

    @Message
    String declare();

    @Message
    String declared();

    @Message
    String stepAside();

    @Message
    String stepAsideHelp();

    @Message
    String reason();

    @Message
    String reasonHelp();

    @Message
    String steppedAside();

    @Message
    String laterHelp();

    @Message
    String ledBy(String name);

    @Message
    String lastDay(String day);

    @Message
    String greeting(String name);

    @Message
    String letterSubject(String title);

    @Message
    String letterText(String title);

    @Message
    String letterConflict();

    @Message
    String letterLink();

    @Message
    String status(PanelStatus status);
}
