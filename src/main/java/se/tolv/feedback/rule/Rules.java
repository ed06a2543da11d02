package se.tolv.feedback.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.tolv.feedback.duty.Duty;
import se.tolv.platform.error.Problem;

/** Reads the rules and how they have been. */
@ApplicationScoped
public class Rules {

    private static final Comparator<RuleRow> IN_ORDER = Comparator.comparing(RuleRow::duty)
            .thenComparing(row -> row.vacancyId() != null)
            .thenComparing(RuleRow::from);

    @Inject
    EntityManager entities;

    @Inject
    RuleWords words;

    /** The employer's rules for events of this day, in the order of their numbers, and those of single recruitments. */
    public List<RuleRow> on(LocalDate day) {
        return rows("where r.validFrom <= ?1 and (r.validTo is null or r.validTo >= ?1)", day);
    }

    /** Every version of one duty's rule, those for the employer first, the earliest first. */
    public List<RuleRow> versions(Duty duty) {
        return rows("where r.duty = ?1", duty);
    }

    /**
     * @throws Problem 404
     */
    public RuleRow one(UUID id) {
        return rows("where r.id = ?1", id).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** The employer's rule for events of this day, as a form to change it by. */
    public RuleForm form(Duty duty, LocalDate day) {
        return RuleForm.of(FeedbackRule.of(duty, null, day));
    }

    /**
     * @throws Problem 404 where no duty is called so
     */
    public Duty duty(String name) {
        return Arrays.stream(Duty.values())
                .filter(duty -> duty.name().equals(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private List<RuleRow> rows(String where, Object parameter) {
        return entities
                .createQuery(
                        "select r, v.registryNumber from FeedbackRule r left join Vacancy v on v.id = r.vacancyId "
                                + where,
                        Object[].class)
                .setParameter(1, parameter)
                .getResultList()
                .stream()
                .map(row -> row((FeedbackRule) row[0], (String) row[1]))
                .sorted(IN_ORDER)
                .toList();
    }

    private RuleRow row(FeedbackRule rule, String registryNumber) {
        return new RuleRow(
                rule.id,
                rule.version,
                rule.duty.rule(),
                rule.duty,
                rule.occasion,
                rule.audience,
                rule.limit(),
                rule.reminders,
                rule.escalations,
                rule.inPerson,
                rule.blocksClosing,
                rule.vacancyId,
                registryNumber,
                rule.validFrom,
                rule.validTo,
                words.all(rule));
    }
}
