create table feedback_rule (
    id             uuid primary key,
    version        integer not null,
    duty           text not null constraint uq_feedback_rule_duty unique,
    occasion       text not null,
    audience       text not null,
    amount         integer not null constraint ck_feedback_rule_amount check (amount between 0 and 3650),
    unit           text not null constraint ck_feedback_rule_unit
                   check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'HOURS')),
    in_person      text not null constraint ck_feedback_rule_in_person
                   check (in_person in ('NEVER', 'IF_INTERVIEWED', 'ALWAYS')),
    blocks_closing boolean not null
);

create table obligation (
    id             uuid primary key,
    version        integer not null,
    application_id uuid not null constraint fk_obligation_application_id references application (id),
    duty           text not null,
    -- The rule as it was when the obligation began.
    amount         integer not null,
    unit           text not null,
    in_person      boolean not null,
    blocks_closing boolean not null,
    started_at     timestamptz not null,
    due_at         timestamptz not null,
    state          text not null,
    kept_at        timestamptz,
    kept_by        text,
    mail_id        uuid,
    constraint ck_obligation_state check (case state
        when 'OPEN' then kept_at is null
        when 'CANCELLED' then kept_at is null
        when 'KEPT' then kept_at <= due_at
        when 'BROKEN' then kept_at > due_at
        else false end)
);
create unique index uq_obligation_open on obligation (application_id, duty) where state = 'OPEN';
create index ix_obligation_due_at on obligation (due_at, id) where state = 'OPEN';
create index ix_obligation_application_id on obligation (application_id);

create table obligation_extension (
    id              uuid primary key,
    version         integer not null,
    obligation_id   uuid not null constraint fk_obligation_extension_obligation_id references obligation (id),
    previous_due_at timestamptz not null,
    due_at          timestamptz not null,
    reason          text not null,
    at              timestamptz not null,
    constraint ck_obligation_extension_due_at check (due_at > previous_due_at)
);
create index ix_obligation_extension_obligation_id on obligation_extension (obligation_id, id);

create table candidate_link (
    id           uuid primary key,
    version      integer not null,
    candidate_id uuid not null constraint fk_candidate_link_candidate_id references candidate (id),
    secret_hash  text not null constraint uq_candidate_link_secret_hash unique,
    created_at   timestamptz not null,
    expires_at   timestamptz not null
);
create index ix_candidate_link_candidate_id on candidate_link (candidate_id);

-- One row a request for a new link, counted by every node; old rows are swept away.
create table link_request (
    id           uuid primary key,
    version      integer not null,
    email_hash   text not null,
    address_hash text not null,
    at           timestamptz not null
);
create index ix_link_request_email on link_request (email_hash, at);
create index ix_link_request_address on link_request (address_hash, at);
