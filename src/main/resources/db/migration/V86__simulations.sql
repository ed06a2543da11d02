create table simulation (
    id           uuid primary key,
    version      integer not null,
    from_day     date not null,
    to_day       date not null,
    rules        jsonb not null,
    status       text not null constraint ck_simulation_status check (case status
                     when 'WAITING' then result is null
                     when 'RUNNING' then result is null and seen_at is not null
                     when 'DONE' then result is not null
                     when 'FAILED' then result is null
                     else false end),
    done         integer not null,
    total        integer not null,
    result       jsonb,
    created_at   timestamptz not null,
    created_by   text not null,
    -- When the node that runs it last said so: one that is silent for long has died.
    seen_at      timestamptz
);
create index ix_simulation_status on simulation (created_at) where status in ('WAITING', 'RUNNING');
