-- What somebody has said they will do next about an application.
create table next_action (
    id             uuid primary key,
    version        integer not null,
    application_id uuid not null constraint fk_next_action_application_id references application (id),
    words          text not null,
    day            date,
    account_id     uuid not null constraint fk_next_action_account_id references account (id),
    account_name   text not null,
    constraint uq_next_action_application_id unique (application_id)
);
create index ix_next_action_account_id on next_action (account_id);
