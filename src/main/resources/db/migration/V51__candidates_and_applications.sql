create table candidate (
    id         uuid primary key,
    version    integer not null,
    email      text not null constraint uq_candidate_email unique
               constraint ck_candidate_email check (email = lower(email)),
    name       text not null,
    phone      text,
    language   text not null,
    created_at timestamptz not null
);

create table application (
    id             uuid primary key,
    version        integer not null,
    vacancy_id     uuid not null constraint fk_application_vacancy_id references vacancy (id),
    candidate_id   uuid not null constraint fk_application_candidate_id references candidate (id),
    number         integer not null,
    name           text not null,
    phone          text,
    language       text not null,
    answers        jsonb not null,
    internal       boolean not null,
    stage          text not null,
    received_at    timestamptz not null,
    shortlisted_at timestamptz,
    interview_at   timestamptz,
    offer_at       timestamptz,
    hired_at       timestamptz,
    rejected_at    timestamptz,
    withdrawn_at   timestamptz,
    outcome_reason text,
    outcome_words  text,
    constraint uq_application_candidate unique (vacancy_id, candidate_id),
    constraint uq_application_number unique (vacancy_id, number),
    constraint ck_application_stage check (case stage
        when 'RECEIVED' then true
        when 'SHORTLISTED' then shortlisted_at is not null
        when 'INTERVIEW' then interview_at is not null
        when 'OFFER' then offer_at is not null
        when 'HIRED' then hired_at is not null
        when 'REJECTED' then rejected_at is not null and outcome_reason is not null
        when 'WITHDRAWN' then withdrawn_at is not null
        else false end)
);
create index ix_application_stage on application (vacancy_id, stage, received_at);
create index ix_application_candidate_id on application (candidate_id);

-- Every move there has been, undone ones too.
create table application_move (
    id             uuid primary key,
    application_id uuid not null constraint fk_application_move_application_id references application (id),
    from_stage     text not null,
    to_stage       text not null,
    at             timestamptz not null,
    actor_name     text
);
create index ix_application_move_application_id on application_move (application_id, id);

-- Apart from the application, so that no list reads a file.
create table application_document (
    id             uuid primary key,
    version        integer not null,
    application_id uuid not null constraint fk_application_document_application_id references application (id),
    name           text not null,
    type           text not null,
    size           integer not null,
    content        bytea not null,
    received_at    timestamptz not null,
    constraint uq_application_document_application unique (application_id)
);
