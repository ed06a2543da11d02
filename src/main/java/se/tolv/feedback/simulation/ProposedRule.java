package se.tolv.feedback.simulation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.Escalation;
import se.tolv.feedback.duty.InPerson;

/** A rule to try on the past. Duties without one keep the rule they had. */
@Schema(name = "ProposedRule")
public record ProposedRule(
        Duty duty,
        @Schema(examples = "3") int amount,
        LimitUnit unit,
        List<Integer> reminders,
        List<Escalation> escalations,
        InPerson inPerson) {

    public ProposedRule {
        reminders = reminders == null ? List.of() : List.copyOf(reminders);
        escalations = escalations == null ? List.of() : List.copyOf(escalations);
    }

    Limit limit() {
        return new Limit(amount, unit);
    }
}
