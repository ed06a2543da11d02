package se.tolv.feedback.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;

/** Takes a version of a rule back, as if it had never been: the one before it goes on in its place. */
@ApplicationScoped
public class WithdrawRule {

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    @Inject
    Event<RulesChanged> changed;

    @Inject
    Texts texts;

    /**
     * @param read the version number that the person has read
     * @throws Problem 404, 412, 409 where it is the employer's first version
     */
    @Transactional
    public void withdraw(UUID id, int read) {
        locks.take(ChangeRule.LOCK);
        FeedbackRule rule = FeedbackRule.required(id);
        Versions.requireSame(read, rule.version);
        RuleMessages messages = texts.of(RuleMessages.class);
        if (rule.vacancyId == null) {
            LocalDate dayBefore = rule.validFrom.minusDays(1);
            FeedbackRule before = FeedbackRule.versions(rule.duty, null).stream()
                    .filter(other -> other.appliesOn(dayBefore))
                    .findFirst()
                    .orElseThrow(() -> Problem.conflict(messages.firstStays()));
            before.validTo = rule.validTo;
        }
        rule.delete();
        FeedbackRule.flush();
        audit.record(
                "feedbackRule.withdrawn",
                id,
                messages.nameOf(rule.duty.rule(), messages.name(rule.duty)),
                RuleFacts.of(rule),
                null);
        changed.fire(new RulesChanged(rule.duty, rule.vacancyId, rule.validFrom, rule.validTo));
    }
}
