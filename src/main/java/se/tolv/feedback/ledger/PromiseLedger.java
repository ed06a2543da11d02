package se.tolv.feedback.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.tolv.feedback.calendar.CalendarMessages;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.obligation.ObligationState;
import se.tolv.feedback.rule.RuleMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;

/** Reads how the promises have been kept. */
@ApplicationScoped
public class PromiseLedger {

    private static final int LONGEST_WAITING = 10;

    /** The months that the figures have, and beside them what they do not have: what may change still, and the days around. */
    private static final String LINES = """
            with promise as (
                select %2$s as key, f.state, f.days, f.promises
                from ledger_figure f
                where f.grouped = '%3$s' and f.month >= ?4 and f.month < ?5
                union all
                select %4$s, b.state, b.days, b.promises
                from (
                    select %5$s as key, o.answered_days as days, count(*) as promises,
                        case when o.state in ('OPEN', 'EXTENDED') and o.due_at < ?1 then 'BROKEN' else o.state end as state
                    from (%6$s) o
                    where o.duty not in ('SURVEY', 'REFERENCE')
                    group by 1, 2, 4
                ) b
                %7$s
            ), figure as (
                select key, state, days, cast(sum(promises) as integer) as promises from promise group by key, state, days
            ), a as (
                select key, array_agg(state) as states, array_agg(days) as days, array_agg(promises) as promises
                from figure group by key
            )
            select a.key, %1$s as label, a.states, a.days, a.promises from a %8$s order by label, a.key
            """;

    private static final String SOME =
            "select vacancy_id, duty, state, started_at, due_at, answered_days from obligation where ";

    /** What is owed still, what has ended and is not counted yet, and what began before and after the whole months. */
    private static final List<String> BESIDE = List.of(
            "state in ('OPEN', 'EXTENDED') and started_at >= ?2 and started_at < ?3",
            "not counted and state in ('KEPT', 'BROKEN', 'WAIVED') and started_at >= ?2 and started_at < ?3",
            "counted and started_at >= ?2 and started_at < ?6",
            "counted and started_at >= ?7 and started_at < ?3");

    private static final String MONTH = "to_char(%s, 'YYYY-MM')";

    @Inject
    EntityManager entities;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * By label; the rules in their order.
     *
     * @throws Problem 422 where the last day comes before the first
     */
    @SuppressWarnings("unchecked")
    public List<LedgerLine> lines(LedgerQuestion question) {
        if (question.isBackwards()) {
            throw Problem.invalid("to", texts.of(CalendarMessages.class).dayOrder());
        }
        Instant now = clock.instant();
        LedgerPeriod period = LedgerPeriod.of(question, now);
        Query query = entities.createNativeQuery(sql(question))
                .setParameter(1, now)
                .setParameter(2, period.from())
                .setParameter(3, period.until())
                .setParameter(4, period.firstMonth())
                .setParameter(5, period.afterMonths())
                .setParameter(6, period.untilMonths())
                .setParameter(7, period.fromAfterMonths());
        if (question.unit() != null) {
            query.setParameter(8, question.unit());
        }
        List<LedgerLine> lines = ((List<Object[]>) query.getResultList())
                .stream().map(row -> line(question.by(), row)).toList();
        return question.by() == LedgerBy.RULE
                ? lines.stream()
                        .sorted(Comparator.comparing(line -> Duty.valueOf(line.key())))
                        .toList()
                : lines;
    }

    /** Of one key all at once: a row for each state and number of days costs more to sort, send and read than to add up. */
    private LedgerLine line(LedgerBy by, Object[] row) {
        String key = (String) row[0];
        String[] states = (String[]) row[2];
        Integer[] days = (Integer[]) row[3];
        Integer[] promises = (Integer[]) row[4];
        LedgerTally tally = new LedgerTally(key, label(by, key, (String) row[1]));
        for (int i = 0; i < states.length; i++) {
            tally.add(ObligationState.valueOf(states[i]), days[i], promises[i]);
        }
        return tally.line();
    }

    private static String sql(LedgerQuestion question) {
        String ofUnit = question.unit() == null ? "" : " and vacancy_id in (select id from vacancy where unit_id = ?8)";
        String beside = BESIDE.stream().map(which -> SOME + which + ofUnit).collect(Collectors.joining(" union all "));
        return switch (question.by()) {
            case UNIT ->
                LINES.formatted(
                        "u.name",
                        "f.key",
                        "UNIT",
                        "cast(v.unit_id as text)",
                        "o.vacancy_id",
                        beside,
                        "join vacancy v on v.id = b.key",
                        "left join unit u on cast(u.id as text) = a.key");
            case MANAGER ->
                LINES.formatted(
                        "m.name",
                        "f.key",
                        "MANAGER",
                        "cast(v.manager_id as text)",
                        "o.vacancy_id",
                        beside,
                        "join vacancy v on v.id = b.key",
                        "left join account m on cast(m.id as text) = a.key");
            case RULE -> LINES.formatted("a.key", "f.key", "RULE", "b.key", "o.duty", beside, "", "");
            case MONTH ->
                LINES.formatted(
                        "a.key",
                        MONTH.formatted("f.month"),
                        "RULE",
                        "b.key",
                        MONTH.formatted("o.started_at at time zone 'Europe/Stockholm'"),
                        beside,
                        "",
                        "");
        };
    }

    private String label(LedgerBy by, String key, String name) {
        if (by != LedgerBy.RULE) {
            return name;
        }
        Duty duty = Duty.valueOf(key);
        RuleMessages messages = texts.of(RuleMessages.class);
        return messages.nameOf(duty.rule(), messages.name(duty));
    }

    /** Who has waited longest for an answer that is owed still. */
    public List<WaitingLine> longestWaiting() {
        return entities.createQuery("""
                        select new se.tolv.feedback.ledger.WaitingLine(
                            o.id, o.duty, v.title, v.registryNumber, u.name, m.name, o.startedAt, o.dueAt)
                        from Obligation o
                        join Vacancy v on v.id = o.vacancyId
                        join Unit u on u.id = v.unitId
                        join Account m on m.id = v.managerId
                        where o.state in (OPEN, EXTENDED) and o.duty not in ?1
                        order by o.dueAt, o.id
                        """, WaitingLine.class)
                .setParameter(1, List.of(Duty.SURVEY, Duty.REFERENCE))
                .setMaxResults(LONGEST_WAITING)
                .getResultList();
    }
}
