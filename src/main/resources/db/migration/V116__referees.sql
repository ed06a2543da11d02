-- A candidate has been asked to name referees; one row an application.
create table referee_naming (
    id             uuid primary key,
    version        integer not null,
    application_id uuid not null constraint fk_referee_naming_application_id references application (id),
    asked_at       timestamptz not null,
    asked_by       text not null,
    handed_in_at   timestamptz,
    another_at     timestamptz,
    constraint uq_referee_naming_application_id unique (application_id)
);

create table referee (
    id             uuid primary key,
    version        integer not null,
    application_id uuid not null constraint fk_referee_application_id references application (id),
    name           text not null,
    relation       text not null constraint ck_referee_relation
                   check (relation in ('MANAGER', 'COLLEAGUE', 'REPORT', 'CLIENT', 'OTHER')),
    period         text not null,
    phone          text,
    email          text,
    named_at       timestamptz not null,
    mailed_at      timestamptz,
    constraint ck_referee_reachable check (num_nonnulls(phone, email) > 0)
);
create index ix_referee_application_id on referee (application_id, named_at);
