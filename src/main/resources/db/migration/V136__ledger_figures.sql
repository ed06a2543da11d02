-- Promises that nothing can change any more, added up by month: for each unit, manager and rule how many were answered on which
-- working day.
create table ledger_figure (
    grouped  text not null constraint ck_ledger_figure_grouped check (grouped in ('UNIT', 'MANAGER', 'RULE')),
    month    date not null,
    key      text not null,
    state    text not null constraint ck_ledger_figure_state check (state in ('KEPT', 'BROKEN', 'WAIVED')),
    -- Null where nobody was answered.
    days     integer,
    promises integer not null constraint ck_ledger_figure_promises check (promises > 0)
);
create unique index uq_ledger_figure on ledger_figure (grouped, month, key, state, days) nulls not distinct;

-- Whether the figures have a promise already; the others are added up when somebody asks.
alter table obligation add column counted boolean not null default false;
create index ix_obligation_uncounted on obligation (started_at) where not counted and state in ('KEPT', 'BROKEN', 'WAIVED');
-- The promises of one unit are found by its recruitments, those that have ended too.
drop index ix_obligation_vacancy_id;
create index ix_obligation_vacancy_id on obligation (vacancy_id, due_at);
