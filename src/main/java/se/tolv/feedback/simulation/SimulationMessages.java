package se.tolv.feedback.simulation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the simulations. */
@MessageBundle("simulation")
public interface SimulationMessages {

    @Message
    String simulations();

    @Message
    String simulation();

    @Message
    String help();

    @Message
    String from();

    @Message
    String to();

    @Message
    String asItWas();

    @Message
    String asItWasHelp();

    @Message
    String proposed();

    @Message
    String none();

    @Message
    String noneHelp();

    @Message
    String period(String from, String to);

    @Message
    String status(SimulationStatus status);

    @Message
    String failed();

    @Message
    String outcome(int applications);

    @Message
    String messages();

    @Message
    String hours();

    @Message
    String hoursHelp();

    @Message
    String onDaysOff();

    @Message
    String stretched();

    @Message
    String moved(int earlier, int later);

    @Message
    String busiest();

    @Message
    String noMessages();

    @Message
    String peak();

    @Message
    String messagesOf(int proposed, int real);

    @Message
    String running(int percent);

    @Message
    String reload();

    @Message
    String endsBeforeItBegins();

    @Message
    String tooLong(int years);

    @Message
    String ruleIncomplete();

    @Message
    String ruleTwice();

    @Message
    String limitNeeded(int most);

    @Message
    String remindersBefore();

    @Message
    String escalationsAfter();
}
