package se.tolv.feedback.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.duty.Duty;
import se.tolv.platform.database.Creation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.form.FormCheck;

/** Asks what other rules would have done to the past. A job answers. */
@ApplicationScoped
public class StartSimulation {

    private static final int MOST_YEARS = 10;

    @Inject
    FormCheck check;

    @Inject
    Creation creation;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @param key the simulation's key; a key that exists already starts nothing
     * @return that key
     * @throws Problem 422 with the fields that are wrong
     */
    @Transactional
    public UUID start(UUID key, SimulationForm form) {
        FieldErrors errors = check.check(form);
        if (errors.isEmpty()) {
            checkPeriod(form, errors);
            checkRules(form, errors);
        }
        errors.refuseIfAny();
        return creation.once(Simulation.class, key, () -> make(key, form)).id;
    }

    private void checkPeriod(SimulationForm form, FieldErrors errors) {
        LocalDate from = LocalDate.parse(form.from.strip());
        LocalDate to = LocalDate.parse(form.to.strip());
        if (to.isBefore(from)) {
            errors.add("to", messages().endsBeforeItBegins());
        } else if (from.plusYears(MOST_YEARS).isBefore(to)) {
            errors.add("to", messages().tooLong(MOST_YEARS));
        }
    }

    private void checkRules(SimulationForm form, FieldErrors errors) {
        Set<Duty> seen = EnumSet.noneOf(Duty.class);
        for (int i = 0; i < form.rules.size(); i++) {
            ProposedRule rule = form.rules.get(i);
            String field = "rules." + i;
            if (rule == null || rule.duty() == null || rule.unit() == null || rule.inPerson() == null) {
                errors.add(field, messages().ruleIncomplete());
            } else if (!seen.add(rule.duty())) {
                errors.add(field + ".duty", messages().ruleTwice());
            } else if (rule.amount() < 1 || rule.amount() > Limit.MOST) {
                errors.add(field + ".amount", messages().limitNeeded(Limit.MOST));
            } else if (rule.reminders().stream().anyMatch(at -> at == null || at < 0 || at >= rule.amount())) {
                errors.add(field + ".reminders", messages().remindersBefore());
            } else if (rule.escalations().stream()
                    .anyMatch(step ->
                            step == null || step.to() == null || step.at() < rule.amount() || step.at() > Limit.MOST)) {
                errors.add(field + ".escalations", messages().escalationsAfter());
            }
        }
    }

    private Simulation make(UUID key, SimulationForm form) {
        Simulation simulation =
                new Simulation(key, LocalDate.parse(form.from.strip()), LocalDate.parse(form.to.strip()), form.rules);
        simulation.createdAt = clock.instant();
        simulation.createdBy = actor.get().name();
        simulation.persist();
        audit.record("simulation.started", key, form.from + " – " + form.to, null, null);
        return simulation;
    }

    private SimulationMessages messages() {
        return texts.of(SimulationMessages.class);
    }
}
