-- What an employer tries before a post is advertised. One row, made when HR first changes something.
create table priority_settings (
    id      uuid primary key,
    version integer not null,
    gate    boolean not null,
    names   jsonb not null
);
comment on column priority_settings.gate is 'whether nothing is advertised before every step has been answered';
comment on column priority_settings.names is 'what the employer calls the steps; those that are missing have their usual names';

create table priority_answer (
    id          uuid primary key,
    version     integer not null,
    vacancy_id  uuid not null constraint fk_priority_answer_vacancy_id references vacancy (id),
    step        text not null constraint ck_priority_answer_step
                check (step in ('REDEPLOYMENT', 'INCREASED_HOURS', 'PRIORITY_RIGHT')),
    outcome     text not null constraint ck_priority_answer_outcome check (outcome in ('GO_ON', 'FILLED')),
    note        text not null,
    answered_at timestamptz not null,
    answered_by uuid not null constraint fk_priority_answer_answered_by references account (id),
    constraint uq_priority_answer_step unique (vacancy_id, step)
);
