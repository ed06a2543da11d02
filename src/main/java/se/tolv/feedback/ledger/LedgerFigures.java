package se.tolv.feedback.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import se.tolv.platform.database.Locks;
import se.tolv.platform.employer.EmployerWork;

/**
 * Adds up by month what has been answered, so that the ledger of many years is read as fast as that of one (ADR 36). A promise is
 * added once, when nothing can change it any more: it has ended, and the letter that kept it, if one did, has been sent. Its
 * recruitment's unit and manager are the same for good since it was published.
 */
@ApplicationScoped
public class LedgerFigures {

    /** How many promises one transaction holds. */
    private static final int BATCH = 10_000;

    private static final String ADD = """
            with ended as (
                update obligation o set counted = true
                from vacancy v
                where v.id = o.vacancy_id and o.id in (
                    select e.id from obligation e
                    where not e.counted and e.state in ('KEPT', 'BROKEN', 'WAIVED') and e.started_at <= ?1
                      and not exists (select 1 from outgoing_mail m where m.id = e.mail_id and m.status <> 'SENT')
                    limit %d)
                returning o.duty, o.state, o.answered_days, v.unit_id, v.manager_id,
                    cast(date_trunc('month', o.started_at at time zone 'Europe/Stockholm') as date) as month
            ), added as (
                insert into ledger_figure (grouped, month, key, state, days, promises)
                select g.grouped, e.month, g.key, e.state, e.answered_days, count(*)
                from ended e
                cross join lateral (values ('UNIT', cast(e.unit_id as text)), ('MANAGER', cast(e.manager_id as text)), ('RULE', e.duty))
                    as g (grouped, key)
                where e.duty not in ('SURVEY', 'REFERENCE')
                group by 1, 2, 3, 4, 5
                on conflict (grouped, month, key, state, days) do update set promises = ledger_figure.promises + excluded.promises
            )
            select count(*) from ended
            """.formatted(BATCH);

    @Inject
    EmployerWork work;

    @Inject
    EntityManager entities;

    @Inject
    Locks locks;

    @Inject
    Clock clock;

    @Scheduled(
            every = "${tolv.ledger.every}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forEveryEmployer() {
        work.forEach("ledger", this::addAll);
    }

    /** Adds what has ended for the current employer. */
    public void addAll() {
        int added = BATCH;
        while (added == BATCH) {
            added = QuarkusTransaction.requiringNew().call(this::add);
        }
    }

    /** Promise and figure change together, so that whoever reads both counts nothing twice; another node goes on where one is at it. */
    private int add() {
        if (!locks.takeIfFree("ledger-figures")) {
            return 0;
        }
        return ((Number) entities.createNativeQuery(ADD)
                        .setParameter(1, clock.instant())
                        .getSingleResult())
                .intValue();
    }
}
