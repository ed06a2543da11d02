package se.tolv.feedback.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.feedback.duty.Duty;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.Vacancy;

/**
 * Gives a duty another rule from a day on, for the employer or for one recruitment. What applies before and after that
 * time stays as it is.
 */
@ApplicationScoped
public class ChangeRule {

    static final String LOCK = "feedback rules";

    @Inject
    RuleCheck check;

    @Inject
    Locks locks;

    @Inject
    Creation creation;

    @Inject
    AuditTrail audit;

    @Inject
    Event<RulesChanged> changed;

    @Inject
    Days days;

    @Inject
    Texts texts;

    /**
     * @param key the new version's key; a key that exists already changes nothing
     * @return that key
     * @throws Problem 422 with the fields that are wrong
     */
    @Transactional
    public UUID change(UUID key, Duty duty, RuleForm form) {
        check.check(form).refuseIfAny();
        locks.take(LOCK);
        UUID vacancy = vacancy(form);
        return creation.once(FeedbackRule.class, key, () -> make(key, duty, vacancy, form)).id;
    }

    private UUID vacancy(RuleForm form) {
        if (form.registryNumber == null || form.registryNumber.isBlank()) {
            return null;
        }
        return Vacancy.<Vacancy>find("registryNumber", form.registryNumber.strip())
                .firstResultOptional()
                .map(vacancy -> vacancy.id)
                .orElseThrow(() -> Problem.invalid("registryNumber", messages().noSuchVacancy()));
    }

    private FeedbackRule make(UUID key, Duty duty, UUID vacancy, RuleForm form) {
        LocalDate from = RuleCheck.from(form);
        LocalDate to = RuleCheck.to(form);
        FeedbackRule before = FeedbackRule.of(duty, vacancy, from);
        if (before == null) {
            throw Problem.invalid("from", messages().beforeTheFirst());
        }
        makeRoom(duty, vacancy, from, to);
        FeedbackRule rule = before.during(key, from, to);
        rule.vacancyId = vacancy;
        rule.amount = Integer.parseInt(form.amount.strip());
        rule.unit = form.unit;
        rule.reminders = form.reminderDays();
        rule.escalations = form.escalations();
        rule.inPerson = form.inPerson;
        rule.blocksClosing = form.blocksClosing;
        rule.persist();
        audit.record(
                "feedbackRule.changed",
                key,
                messages().nameOf(duty.rule(), messages().name(duty)),
                RuleFacts.of(before),
                RuleFacts.of(rule));
        FeedbackRule.flush();
        changed.fire(new RulesChanged(duty, vacancy, from, to));
        return rule;
    }

    /**
     * The employer's version that applies on the first day ends before it, and goes on afterwards; any other version in
     * these days is in the way.
     */
    private void makeRoom(Duty duty, UUID vacancy, LocalDate from, LocalDate to) {
        List<FeedbackRule> versions = FeedbackRule.versions(duty, vacancy);
        for (FeedbackRule other : versions) {
            boolean split = vacancy == null && other.appliesOn(from) && other.validFrom.isBefore(from);
            if (!split && other.overlaps(from, to)) {
                throw Problem.invalid(FieldErrors.of("from", overlap(other)));
            }
        }
        versions.stream().filter(other -> other.appliesOn(from)).findFirst().ifPresent(split -> {
            LocalDate last = split.validTo;
            split.validTo = from.minusDays(1);
            boolean goesOn = to != null && (last == null || to.isBefore(last));
            if (goesOn) {
                split.during(Keys.next(), to.plusDays(1), last).persist();
            }
        });
    }

    private String overlap(FeedbackRule other) {
        return other.validTo == null
                ? messages().overlapsFrom(days.plain(other.validFrom))
                : messages().overlaps(days.plain(other.validFrom), days.plain(other.validTo));
    }

    private RuleMessages messages() {
        return texts.of(RuleMessages.class);
    }
}
