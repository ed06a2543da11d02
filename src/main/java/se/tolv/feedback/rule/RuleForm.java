package se.tolv.feedback.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.duty.Escalation;
import se.tolv.feedback.duty.EscalationTo;
import se.tolv.feedback.duty.InPerson;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.Day;
import se.tolv.platform.web.form.WholeNumber;

/** How a rule is to be from a day on. Numbers are counted from the event, in the limit's unit. */
public class RuleForm {

    @NotBlank
    @WholeNumber(min = 1, max = Limit.MOST)
    @Schema(description = "The limit's number", examples = "5")
    public String amount;

    @NotNull
    public LimitUnit unit;

    @Size(max = 5)
    @Schema(description = "When the manager is reminded; each before the limit", examples = "[\"3\"]")
    public List<@WholeNumber(min = 0, max = Limit.MOST) String> reminders = new ArrayList<>();

    @WholeNumber(min = 1, max = Limit.MOST)
    @Schema(description = "After how many units the manager is told that it is late; not before the limit")
    public String tellManager;

    @WholeNumber(min = 1, max = Limit.MOST)
    @Schema(description = "After how many units HR is told; not before the limit", examples = "5")
    public String tellHr;

    @WholeNumber(min = 1, max = Limit.MOST)
    @Schema(description = "After how many units the unit's head is told; not before the limit")
    public String tellUnitHead;

    @WholeNumber(min = 1, max = Limit.MOST)
    @Schema(description = "After how many units the administrators are told; not before the limit")
    public String tellAdministrator;

    @NotNull
    @Schema(description = "Whether only a call or a meeting will do")
    public InPerson inPerson;

    @Schema(description = "Whether a recruitment cannot be closed while such an answer is owed")
    public boolean blocksClosing;

    @NotBlank
    @Day
    @Schema(description = "The first day whose events it applies to", examples = "2027-01-01")
    public String from;

    @Day
    @Schema(description = "The last such day; absent until further notice. Afterwards the rule is as it was before.")
    public String to;

    @Size(max = 100)
    @CleanText
    @Schema(
            description = "Only for the recruitment with this registry number; absent for all",
            examples = "KS 2026/00123")
    public String registryNumber;

    static RuleForm of(FeedbackRule rule) {
        RuleForm form = new RuleForm();
        form.amount = String.valueOf(rule.amount);
        form.unit = rule.unit;
        form.reminders = rule.reminders.stream().map(String::valueOf).toList();
        form.tellManager = step(rule, EscalationTo.MANAGER);
        form.tellHr = step(rule, EscalationTo.HR);
        form.tellUnitHead = step(rule, EscalationTo.UNIT_HEAD);
        form.tellAdministrator = step(rule, EscalationTo.ADMINISTRATOR);
        form.inPerson = rule.inPerson;
        form.blocksClosing = rule.blocksClosing;
        return form;
    }

    private static String step(FeedbackRule rule, EscalationTo to) {
        return rule.escalatesAt(to).map(String::valueOf).orElse(null);
    }

    /** For the page: the reminder at this place, where there is one. */
    public String reminder(int place) {
        return reminders != null && place < reminders.size() ? reminders.get(place) : null;
    }

    /** The days on which the manager is reminded, in order; for a form whose numbers are numbers. */
    public List<Integer> reminderDays() {
        return reminders == null
                ? List.of()
                : reminders.stream()
                        .flatMap(typed -> number(typed).stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Whom to tell when; for a form whose numbers are numbers. */
    public List<Escalation> escalations() {
        return Stream.of(
                        step(tellManager, EscalationTo.MANAGER),
                        step(tellHr, EscalationTo.HR),
                        step(tellUnitHead, EscalationTo.UNIT_HEAD),
                        step(tellAdministrator, EscalationTo.ADMINISTRATOR))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Escalation> step(String typed, EscalationTo to) {
        return number(typed).map(at -> new Escalation(at, to));
    }

    static Optional<Integer> number(String typed) {
        return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(Integer.parseInt(typed.strip()));
    }
}
