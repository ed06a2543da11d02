package se.tolv.feedback.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.duty.Duty;
import se.tolv.platform.i18n.Texts;

/** A rule as sentences. */
@ApplicationScoped
public class RuleWords {

    /** Stands in the sentences where the limit goes. */
    private static final String GAP = "\u2026";

    @Inject
    Texts texts;

    public String all(FeedbackRule rule) {
        RuleMessages messages = messages();
        StringJoiner sentences = new StringJoiner(" ");
        sentences.add(sentence(rule.duty, rule.limit()));
        if (rule.reminders.equals(List.of(0))) {
            sentences.add(messages.remindedSameDay());
        } else if (!rule.reminders.isEmpty()) {
            sentences.add(messages.remindedOn(unit(rule.unit), numbers(rule.reminders)));
        }
        rule.escalations.forEach(step ->
                sentences.add(messages.toldAfter(messages.told(step.to()), limit(new Limit(step.at(), rule.unit)))));
        switch (rule.inPerson) {
            case NEVER -> {}
            case IF_INTERVIEWED -> sentences.add(messages.inPersonIfInterviewedSentence());
            case ALWAYS -> sentences.add(messages.inPersonSentence());
        }
        if (rule.blocksClosing) {
            sentences.add(messages.blocksSentence());
        }
        return sentences.toString();
    }

    /** What is owed to whom within this limit. */
    public String sentence(Duty duty, Limit limit) {
        return messages().sentence(duty).replace(GAP, limit(limit));
    }

    /** The rule's sentence in two parts: what stands before its limit, and what after it. */
    public List<String> around(Duty duty) {
        return List.of(messages().sentence(duty).split(GAP, 2));
    }

    /** {@code 5 working days}. */
    public String limit(Limit limit) {
        RuleMessages messages = messages();
        boolean one = limit.amount() == 1;
        return switch (limit.unit()) {
            case WORKING_DAYS -> one ? messages.oneWorkingDay() : messages.workingDays(limit.amount());
            case CALENDAR_DAYS -> one ? messages.oneCalendarDay() : messages.calendarDays(limit.amount());
            case HOURS -> one ? messages.oneHour() : messages.hours(limit.amount());
        };
    }

    private String unit(LimitUnit unit) {
        return messages().unitOne(unit);
    }

    private String numbers(List<Integer> days) {
        String last = String.valueOf(days.get(days.size() - 1));
        if (days.size() == 1) {
            return last;
        }
        String others =
                days.subList(0, days.size() - 1).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return messages().numbersAnd(others, last);
    }

    private RuleMessages messages() {
        return texts.of(RuleMessages.class);
    }
}
