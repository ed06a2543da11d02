package se.tolv.feedback.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.duty.InPerson;

/** What the audit trail keeps of a version of a rule. */
record RuleFacts(
        int amount,
        LimitUnit unit,
        String reminders,
        String escalations,
        InPerson inPerson,
        boolean blocksClosing,
        LocalDate from,
        LocalDate to) {

    static RuleFacts of(FeedbackRule rule) {
        return new RuleFacts(
                rule.amount,
                rule.unit,
                words(rule.reminders),
                rule.escalations.stream()
                        .map(step -> step.to() + " " + step.at())
                        .collect(Collectors.joining(", ")),
                rule.inPerson,
                rule.blocksClosing,
                rule.validFrom,
                rule.validTo);
    }

    private static String words(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
