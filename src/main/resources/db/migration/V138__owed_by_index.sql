-- What is owed still is added up whenever somebody asks: the index alone answers it.
drop index ix_obligation_due_at;
create index ix_obligation_due_at on obligation (due_at, id) include (vacancy_id, duty, state, started_at, answered_days)
    where state in ('OPEN', 'EXTENDED');
