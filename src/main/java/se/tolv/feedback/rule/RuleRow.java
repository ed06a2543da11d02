package se.tolv.feedback.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.duty.Audience;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.Escalation;
import se.tolv.feedback.duty.InPerson;
import se.tolv.feedback.duty.Occasion;

/**
 * A version of a rule.
 *
 * @param rule the number that people call it by
 * @param vacancyId the only recruitment it is for; null for all
 * @param from the first day whose events it applies to
 * @param to the last such day; null until further notice
 * @param sentence all of it in words, in the reader's language
 */
@Schema(name = "FeedbackRule")
public record RuleRow(
        UUID id,
        int version,
        int rule,
        Duty duty,
        Occasion occasion,
        Audience audience,
        Limit limit,
        List<Integer> reminders,
        List<Escalation> escalations,
        InPerson inPerson,
        boolean blocksClosing,
        UUID vacancyId,
        String registryNumber,
        LocalDate from,
        LocalDate to,
        String sentence) {

    /** Whether there was one before it, so that it can be taken back. */
    public boolean canBeWithdrawn() {
        return vacancyId != null || from.isAfter(FeedbackRule.BEGINNING);
    }

    public boolean isComing(LocalDate today) {
        return from.isAfter(today);
    }

    public boolean isInForce(LocalDate today) {
        return !isComing(today) && (to == null || !to.isBefore(today));
    }
}
