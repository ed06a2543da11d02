-- A link signs in once; then a new one is asked for.
alter table candidate_link add column used_at timestamptz;

create table candidate_session (
    id           uuid primary key,
    version      integer not null,
    candidate_id uuid not null constraint fk_candidate_session_candidate_id references candidate (id),
    secret_hash  text not null constraint uq_candidate_session_secret_hash unique,
    created_at   timestamptz not null,
    expires_at   timestamptz not null
);
create index ix_candidate_session_candidate_id on candidate_session (candidate_id);
create index ix_candidate_session_expires_at on candidate_session (expires_at);

-- Six digits that sign in the browser that asked for them.
create table candidate_code (
    id           uuid primary key,
    version      integer not null,
    candidate_id uuid not null constraint fk_candidate_code_candidate_id references candidate (id),
    request_hash text not null constraint uq_candidate_code_request_hash unique,
    code_hash    text not null,
    attempts     integer not null,
    expires_at   timestamptz not null
);
create index ix_candidate_code_candidate_id on candidate_code (candidate_id);
create index ix_candidate_code_expires_at on candidate_code (expires_at);

create table correction_request (
    id           uuid primary key,
    version      integer not null,
    candidate_id uuid not null constraint fk_correction_request_candidate_id references candidate (id),
    text         text not null,
    asked_at     timestamptz not null,
    handled_at   timestamptz,
    handled_by   text,
    constraint ck_correction_request_handled check ((handled_at is null) = (handled_by is null))
);
create index ix_correction_request_candidate_id on correction_request (candidate_id);
create index ix_correction_request_open on correction_request (asked_at, id) where handled_at is null;
