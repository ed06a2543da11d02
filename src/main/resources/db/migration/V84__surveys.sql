-- Who has been asked. An answer leads back to nobody: it has no key of an invitation, and its own key tells no order.
create table survey_invitation (
    id             uuid primary key,
    version        integer not null,
    application_id uuid not null constraint fk_survey_invitation_application_id references application (id)
                   constraint uq_survey_invitation_application_id unique,
    secret_hash    text not null constraint uq_survey_invitation_secret_hash unique,
    expires_at     timestamptz not null,
    answered       boolean not null
);
create table survey_answer (
    id          uuid primary key,
    version     integer not null,
    unit_id     uuid not null constraint fk_survey_answer_unit_id references unit (id),
    outcome     text not null constraint ck_survey_answer_outcome
                check (outcome in ('HIRED', 'INTERVIEWED', 'NOT_INTERVIEWED', 'ABORTED')),
    year        integer not null,
    information integer not null constraint ck_survey_answer_information check (information between 1 and 5),
    fairness    integer not null constraint ck_survey_answer_fairness check (fairness between 1 and 5),
    chance      integer not null constraint ck_survey_answer_chance check (chance between 1 and 5),
    in_time     integer not null constraint ck_survey_answer_in_time check (in_time between 1 and 5),
    again       integer not null constraint ck_survey_answer_again check (again between 1 and 5),
    comment     text
);
create index ix_survey_answer_unit_id on survey_answer (unit_id, outcome);
