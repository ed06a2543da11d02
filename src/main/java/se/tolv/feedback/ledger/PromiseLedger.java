package se.tolv.feedback.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.rule.Duty;
import se.tolv.feedback.rule.RuleMessages;
import se.tolv.platform.i18n.Texts;

/** Reads how the promises have been kept. */
@ApplicationScoped
public class PromiseLedger {

    private static final int LONGEST_WAITING = 10;
    private static final Instant ALWAYS = Instant.parse("2000-01-01T00:00:00Z");

    private static final String FIGURES = """
            select %1$s as key, %2$s as label,
                count(*),
                count(*) filter (where o.state = 'KEPT'),
                count(*) filter (where o.state = 'BROKEN' or (o.state in ('OPEN', 'EXTENDED') and o.due_at < ?1)),
                count(*) filter (where o.state = 'EXTENDED' and o.due_at >= ?1),
                count(*) filter (where o.state = 'OPEN' and o.due_at >= ?1),
                count(*) filter (where o.state = 'WAIVED'),
                percentile_disc(0.5) within group (order by o.answered_days),
                percentile_disc(0.9) within group (order by o.answered_days)
            from obligation o
            join vacancy v on v.id = o.vacancy_id
            join unit u on u.id = v.unit_id
            left join account m on m.id = v.manager_id
            where o.state <> 'CANCELLED' and o.duty not in ('SURVEY', 'REFERENCE') and o.started_at >= ?2 and o.started_at < ?3
              and (cast(?4 as uuid) is null or v.unit_id = ?4)
            group by 1, 2
            order by 2, 1
            """;

    @Inject
    EntityManager entities;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @SuppressWarnings("unchecked")
    public List<LedgerLine> lines(LedgerQuestion question) {
        List<Object[]> rows = entities.createNativeQuery(sql(question.by()))
                .setParameter(1, clock.instant())
                .setParameter(2, question.from() == null ? ALWAYS : beginning(question.from()))
                .setParameter(
                        3,
                        question.to() == null
                                ? clock.instant().plusSeconds(1)
                                : beginning(question.to().plusDays(1)))
                .setParameter(4, question.unit())
                .getResultList();
        List<LedgerLine> lines =
                rows.stream().map(row -> line(row, question.by())).toList();
        return question.by() == LedgerBy.RULE
                ? lines.stream()
                        .sorted(Comparator.comparing(line -> Duty.valueOf(line.key())))
                        .toList()
                : lines;
    }

    private static String sql(LedgerBy by) {
        return switch (by) {
            case UNIT -> FIGURES.formatted("u.id::text", "u.name");
            case MANAGER -> FIGURES.formatted("m.id::text", "m.name");
            case RULE -> FIGURES.formatted("o.duty", "o.duty");
            case MONTH ->
                FIGURES.formatted(
                        "to_char(o.started_at at time zone 'Europe/Stockholm', 'YYYY-MM')",
                        "to_char(o.started_at at time zone 'Europe/Stockholm', 'YYYY-MM')");
        };
    }

    private LedgerLine line(Object[] row, LedgerBy by) {
        String label = (String) row[1];
        if (by == LedgerBy.RULE) {
            Duty duty = Duty.valueOf(label);
            RuleMessages messages = texts.of(RuleMessages.class);
            label = messages.nameOf(duty.rule(), messages.name(duty));
        }
        return new LedgerLine(
                (String) row[0],
                label,
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                row[8] == null ? null : number(row[8]),
                row[9] == null ? null : number(row[9]));
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

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
