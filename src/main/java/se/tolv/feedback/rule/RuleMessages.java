package se.tolv.feedback.rule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.EscalationTo;
import se.tolv.feedback.duty.InPerson;

/** The words of the rules, which HR reads and changes. */
@MessageBundle("rule")
public interface RuleMessages {

    @Message
    String rules();

    @Message
    String rulesHelp();

    @Message
    String nameOf(int number, String name);

    @Message
    String name(Duty duty);

    /** What is owed to whom; three dots stand where the limit goes. */
    @Message
    String sentence(Duty duty);

    @Message
    String unit(LimitUnit unit);

    @Message
    String unitOne(LimitUnit unit);

    @Message
    String oneWorkingDay();

    @Message
    String workingDays(int count);

    @Message
    String oneCalendarDay();

    @Message
    String calendarDays(int count);

    @Message
    String oneHour();

    @Message
    String hours(int count);

    @Message
    String numbersAnd(String others, String last);

    @Message
    String remindedOn(String unit, String numbers);

    @Message
    String told(EscalationTo to);

    @Message
    String toldAfter(String who, String limit);

    @Message
    String inPersonSentence();

    @Message
    String inPersonIfInterviewedSentence();

    @Message
    String blocksSentence();

    @Message
    String change();

    @Message
    String changeTitle();

    @Message
    String changed();

    @Message
    String withdrawn();

    @Message
    String exceptions();

    @Message
    String amount();

    @Message
    String unitLabel();

    @Message
    String reminders();

    @Message
    String remindersHelp();

    @Message
    String reminder(int number);

    @Message
    String late();

    @Message
    String lateHelp();

    @Message
    String tellManager();

    @Message
    String tellHr();

    @Message
    String tellUnitHead();

    @Message
    String tellAdministrator();

    @Message
    String inPersonLabel();

    @Message
    String inPerson(InPerson how);

    @Message
    String blocksClosing();

    @Message
    String from();

    @Message
    String to();

    @Message
    String toHelp();

    @Message
    String registryNumber();

    @Message
    String registryNumberHelp();

    @Message
    String openOnes();

    @Message
    String save();

    @Message
    String history();

    @Message
    String period();

    @Message
    String sentenceLabel();

    @Message
    String fromDay(String day);

    @Message
    String fromTo(String from, String to);

    @Message
    String always();

    @Message
    String untilDay(String to);

    @Message
    String current();

    @Message
    String coming();

    @Message
    String onlyFor(String registryNumber);

    @Message
    String withdraw();

    @Message
    String withdrawQuestion();

    @Message
    String withdrawHelp();

    @Message
    String simulateFirst();

    @Message
    String reminderTooLate(int limit);

    @Message
    String escalationTooEarly(int limit);

    @Message
    String endsBeforeItBegins();

    @Message
    String overlaps(String from, String to);

    @Message
    String overlapsFrom(String from);

    @Message
    String beforeTheFirst();

    @Message
    String noSuchVacancy();

    @Message
    String firstStays();

    @Message
    String remindedSameDay();
}
