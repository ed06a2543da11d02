-- The figures of a year are read from the index alone.
create unique index uq_ledger_figure_with_promises
    on ledger_figure (grouped, month, key, state, days) include (promises) nulls not distinct;
drop index uq_ledger_figure;
alter index uq_ledger_figure_with_promises rename to uq_ledger_figure;
