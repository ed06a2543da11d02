-- One row for each step that was taken: what makes it happen once, whichever node sweeps.
create table obligation_step (
    obligation_id uuid not null constraint fk_obligation_step_obligation_id references obligation (id),
    round         integer not null,
    step          text not null,
    taken_at      timestamptz not null,
    constraint pk_obligation_step primary key (obligation_id, round, step)
);

-- The one mail a day that tells a person what waits for them.
create table digest (
    id         uuid primary key,
    account_id uuid not null constraint fk_digest_account_id references account (id),
    day        date not null,
    mail_id    uuid,
    constraint uq_digest_account_id unique (account_id, day)
);

-- What a person is to be told, written with the step, until a digest takes it along.
create table notice (
    id            uuid primary key,
    account_id    uuid not null constraint fk_notice_account_id references account (id),
    obligation_id uuid not null constraint fk_notice_obligation_id references obligation (id),
    step          text not null,
    created_at    timestamptz not null,
    digest_id     uuid constraint fk_notice_digest_id references digest (id)
);
create unique index uq_notice_waiting on notice (account_id, obligation_id) where digest_id is null;
create index ix_notice_obligation_id on notice (obligation_id);
create index ix_notice_digest_id on notice (digest_id);
