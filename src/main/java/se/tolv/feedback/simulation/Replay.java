package se.tolv.feedback.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tolv.feedback.calendar.Due;
import se.tolv.feedback.calendar.Limit;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.Escalation;
import se.tolv.feedback.duty.InPerson;
import se.tolv.feedback.duty.Step;
import se.tolv.feedback.obligation.Contact;
import se.tolv.feedback.obligation.ObligationState;
import se.tolv.platform.time.Days;

/**
 * Replays what was owed, with its real events and answers, once under the rules as they were and once as proposed. A day that
 * a person promised in another one's place stays that person's promise.
 */
class Replay {

    private static final int BUSIEST = 10;
    private static final int PEAK = 2;
    private static final int MINUTES_OF_A_CALL = 30;
    private static final int MINUTES_OF_A_MAIL = 10;
    private static final int MINUTES_OF_A_REMINDER = 5;

    /** Something that was owed, with what came of it. */
    record Owed(
            Duty duty,
            Limit limit,
            boolean inPerson,
            Instant startedAt,
            Due due,
            ObligationState state,
            Instant keptAt,
            Contact keptBy,
            boolean extended,
            List<Integer> reminders,
            List<Escalation> escalations,
            Instant endedAt) {

        /** When it was open no longer. */
        Instant over(Instant now) {
            return keptAt != null ? keptAt : endedAt != null ? endedAt : now;
        }
    }

    private static final class Count {
        int made;
        int kept;
        int broken;
        int extended;
        int open;
        int waived;

        SimulationResult.Tally tally() {
            return new SimulationResult.Tally(made, kept, broken, extended, open, waived);
        }

        void add(ObligationState state, boolean late) {
            made++;
            switch (state) {
                case KEPT -> kept++;
                case BROKEN -> broken++;
                case WAIVED -> waived++;
                case OPEN -> {
                    broken += late ? 1 : 0;
                    open += late ? 0 : 1;
                }
                case EXTENDED -> {
                    broken += late ? 1 : 0;
                    extended += late ? 0 : 1;
                }
                case CANCELLED -> throw new IllegalArgumentException("What fell away is not replayed");
            }
        }

        void addAll(Count other) {
            made += other.made;
            kept += other.kept;
            broken += other.broken;
            extended += other.extended;
            open += other.open;
            waived += other.waived;
        }
    }

    /** What became of some promises: as it was, as proposed, or both where no proposal touches them. */
    private final class Side {
        final Count all = new Count();
        final Map<Duty, Count> byDuty = new EnumMap<>(Duty.class);
        final Map<LocalDate, Integer> messages = new HashMap<>();
        int sent;
        int onDaysOff;
        int stretched;
        long minutes;

        void add(Owed owed, Due due, Limit limit, List<Step> steps, boolean inPerson, ObligationState state) {
            boolean late = due.isMissedAt(now);
            all.add(state, late);
            byDuty.computeIfAbsent(owed.duty, key -> new Count()).add(state, late);
            Instant over = owed.over(now);
            for (Step step : steps) {
                if (step.at().isBefore(over)) {
                    messages.merge(days.computeIfAbsent(step.at(), Days::of), 1, Integer::sum);
                    sent++;
                    minutes += MINUTES_OF_A_REMINDER;
                }
            }
            minutes += inPerson ? MINUTES_OF_A_CALL : MINUTES_OF_A_MAIL;
            LocalDate dueDay = days.computeIfAbsent(due.at(), Days::of);
            onDaysOff += calendar.isWorking(dueDay) ? 0 : 1;
            if (limit.unit() == LimitUnit.WORKING_DAYS) {
                stretched += holidaysWithin(Days.of(owed.startedAt), dueDay) ? 1 : 0;
            }
        }

        void addAll(Side other) {
            all.addAll(other.all);
            other.byDuty.forEach((duty, count) ->
                    byDuty.computeIfAbsent(duty, key -> new Count()).addAll(count));
            other.messages.forEach((day, count) -> messages.merge(day, count, Integer::sum));
            sent += other.sent;
            onDaysOff += other.onDaysOff;
            stretched += other.stretched;
            minutes += other.minutes;
        }
    }

    private record Period(LocalDate from, LocalDate to) {}

    private record Start(LocalDate day, Limit limit) {}

    private record Plan(Due due, Limit limit, List<Integer> reminders, List<Escalation> escalations) {}

    private final Map<Duty, ProposedRule> proposals = new EnumMap<>(Duty.class);
    private final WorkingDays calendar;
    private final Instant now;
    private final Side untouched = new Side();
    private final Side real = new Side();
    private final Side proposed = new Side();
    private int earlier;
    private int later;

    /** The same few days and limits come again and again. */
    private final Map<Start, Due> dues = new HashMap<>();

    private final Map<Plan, List<Step>> plans = new HashMap<>();
    private final Map<Instant, LocalDate> days = new HashMap<>();
    private final Map<Period, Boolean> holidays = new HashMap<>();

    Replay(List<ProposedRule> rules, WorkingDays calendar, Instant now) {
        rules.forEach(rule -> proposals.put(rule.duty(), rule));
        this.calendar = calendar;
        this.now = now;
    }

    void add(Owed owed) {
        List<Step> steps = steps(owed.due, owed.limit, owed.reminders, owed.escalations);
        ProposedRule rule = proposals.get(owed.duty);
        if (rule == null) {
            untouched.add(owed, owed.due, owed.limit, steps, owed.inPerson, owed.state);
            return;
        }
        real.add(owed, owed.due, owed.limit, steps, owed.inPerson, owed.state);
        Due due = owed.extended ? owed.due : due(owed.startedAt, rule.limit());
        earlier += due.at().isBefore(owed.due.at()) ? 1 : 0;
        later += due.at().isAfter(owed.due.at()) ? 1 : 0;
        boolean inPerson =
                rule.inPerson() == InPerson.IF_INTERVIEWED ? owed.inPerson : rule.inPerson() == InPerson.ALWAYS;
        proposed.add(
                owed,
                due,
                rule.limit(),
                steps(due, rule.limit(), rule.reminders(), rule.escalations()),
                inPerson,
                state(owed, due, inPerson));
    }

    private static ObligationState state(Owed owed, Due due, boolean inPerson) {
        if (owed.keptAt == null) {
            return owed.state;
        }
        boolean enough = inPerson == owed.inPerson || owed.keptBy.keeps(owed.duty, inPerson);
        return enough && !due.isMissedAt(owed.keptAt) ? ObligationState.KEPT : ObligationState.BROKEN;
    }

    private Due due(Instant start, Limit limit) {
        return limit.unit() == LimitUnit.HOURS
                ? calendar.due(start, limit)
                : dues.computeIfAbsent(new Start(Days.of(start), limit), key -> calendar.due(start, limit));
    }

    private List<Step> steps(Due due, Limit limit, List<Integer> reminders, List<Escalation> escalations) {
        return plans.computeIfAbsent(
                new Plan(due, limit, reminders, escalations),
                plan -> Step.of(due, limit, reminders, escalations, calendar));
    }

    /** Whether a day off that is no weekend lies within. */
    private boolean holidaysWithin(LocalDate from, LocalDate to) {
        return holidays.computeIfAbsent(
                new Period(from, to),
                period -> from.datesUntil(to.isBefore(from) ? from : to)
                        .anyMatch(day -> day.getDayOfWeek().getValue() < 6 && !calendar.isWorking(day)));
    }

    /** To be asked for once, when all has been added. */
    SimulationResult result(int applications) {
        real.addAll(untouched);
        proposed.addAll(untouched);
        List<SimulationResult.OfDuty> duties = new ArrayList<>();
        real.byDuty.forEach((duty, count) -> duties.add(new SimulationResult.OfDuty(
                duty, count.tally(), proposed.byDuty.get(duty).tally())));
        return new SimulationResult(
                applications,
                real.all.tally(),
                proposed.all.tally(),
                earlier,
                later,
                duties,
                busiest(),
                real.sent,
                proposed.sent,
                real.onDaysOff,
                proposed.onDaysOff,
                real.stretched,
                proposed.stretched,
                (int) (real.minutes / 60),
                (int) (proposed.minutes / 60));
    }

    private List<SimulationResult.OfDay> busiest() {
        double mean = proposed.messages.values().stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0);
        return proposed.messages.entrySet().stream()
                .sorted(Map.Entry.<LocalDate, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BUSIEST)
                .map(day -> new SimulationResult.OfDay(
                        day.getKey(),
                        real.messages.getOrDefault(day.getKey(), 0),
                        day.getValue(),
                        day.getValue() > PEAK * mean))
                .toList();
    }
}
