package se.tolv.feedback.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.Escalation;
import se.tolv.feedback.duty.Step;
import se.tolv.feedback.survey.SurveyLetters;
import se.tolv.reference.request.OfferReplacement;
import se.tolv.reference.request.RemindReferee;

/**
 * Takes the steps whose time has come: writes each in the ledger, once, and beside it the notices of those who are to be
 * told.
 */
@ApplicationScoped
class Steps {

    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};
    private static final TypeReference<List<Escalation>> ESCALATIONS = new TypeReference<>() {};

    /** What the steps follow from: most obligations of a batch have it in common with others. */
    private record Plan(Due due, Limit limit, String reminders, String escalations) {}

    /** What is sent to others than staff, once the ledger has it. */
    private record Errands(List<UUID> surveyed, List<UUID> reminded, List<UUID> replaced) {

        Errands() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @Inject
    EntityManager entities;

    @Inject
    EmployerCalendar calendar;

    @Inject
    SendingHours hours;

    @Inject
    SurveyLetters surveys;

    @Inject
    RemindReferee remindReferee;

    @Inject
    OfferReplacement offerReplacement;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** When the step was due that has waited longest; empty where none waits. */
    @Transactional
    Optional<Instant> oldestDue() {
        return entities.createNativeQuery(StepTable.OLDEST, Instant.class)
                .setParameter(1, clock.instant())
                .setParameter(2, hours.areOpen())
                .getResultStream()
                .map(Instant.class::cast)
                .findFirst();
    }

    /**
     * Takes what is due of one batch of obligations.
     *
     * @return how many obligations it had; fewer than {@link StepTable#BATCH} when nothing more is due
     */
    @Transactional
    int takeBatch(Recipients.Roll roll) {
        Instant now = clock.instant();
        boolean open = hours.areOpen();
        Errands errands = new Errands();
        int size = entities.unwrap(Session.class).doReturningWork(connection -> {
            List<Owed> due = StepTable.due(connection, now, open);
            if (!due.isEmpty()) {
                take(connection, due, roll, now, errands);
            }
            return due.size();
        });
        errands.surveyed.forEach(surveys::send);
        errands.reminded.forEach(remindReferee::remind);
        errands.replaced.forEach(offerReplacement::offer);
        return size;
    }

    private void take(Connection connection, List<Owed> due, Recipients.Roll roll, Instant now, Errands errands)
            throws SQLException {
        StepTable.Writing writing = new StepTable.Writing();
        Map<Plan, List<Step>> plans = new HashMap<>();
        for (Owed owed : due) {
            if (owed.duty() == Duty.SURVEY) {
                errands.surveyed.add(owed.application());
                writing.next(owed, null);
                continue;
            }
            Plan plan = new Plan(owed.due(), owed.limit(), owed.reminders(), owed.escalations());
            List<Step> steps = plans.computeIfAbsent(plan, this::steps);
            Step last = null;
            for (Step step : steps) {
                if (step.at().isAfter(now)) {
                    break;
                }
                last = step;
                writing.step(owed, step.name());
                if (!owed.isForReferee(step)) {
                    roll.of(step.to(), owed.manager(), owed.unit())
                            .forEach(account -> writing.notice(account, owed, step.name()));
                }
            }
            // The steps before the last were taken when they were due, or have been overtaken by it.
            if (last != null && owed.isForReferee(last)) {
                (last.isReminder() ? errands.reminded : errands.replaced).add(owed.request());
            }
            writing.next(
                    owed,
                    steps.stream()
                            .filter(step -> step.at().isAfter(now))
                            .findFirst()
                            .map(step -> owed.next(step, now))
                            .orElse(null));
        }
        StepTable.take(connection, writing, now);
    }

    private List<Step> steps(Plan plan) {
        return Step.of(
                plan.due,
                plan.limit,
                read(plan.reminders, NUMBERS),
                read(plan.escalations, ESCALATIONS),
                calendar.workingDays());
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
