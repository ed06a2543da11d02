-- What one assessor notes and rates of one applicant's interview, with the guide that was pinned when it began.
create table scorecard (
    id             uuid primary key,
    version        integer not null,
    vacancy_id     uuid not null constraint fk_scorecard_vacancy_id references vacancy (id),
    application_id uuid not null constraint fk_scorecard_application_id references application (id),
    assessor_id    uuid not null constraint fk_scorecard_assessor_id references account (id),
    assessor_name  text not null,
    guide_id       uuid not null constraint fk_scorecard_guide_id references interview_guide (id),
    status         text not null constraint ck_scorecard_status check (status in ('DRAFT', 'SUBMITTED', 'AMENDED')),
    opened_at      timestamptz not null,
    submitted_at   timestamptz,
    amended_at     timestamptz,
    constraint uq_scorecard unique (application_id, assessor_id),
    constraint ck_scorecard_submitted_at check ((status = 'DRAFT') = (submitted_at is null)),
    constraint ck_scorecard_amended_at check ((status = 'AMENDED') = (amended_at is not null))
);
create index ix_scorecard_vacancy_id on scorecard (vacancy_id, application_id);
create index ix_scorecard_assessor_id on scorecard (assessor_id);
create index ix_scorecard_guide_id on scorecard (guide_id);

-- One question of it. No outcome: not answered for yet. A question that was added has its own words and is not rated.
create table scorecard_answer (
    id              uuid primary key,
    version         integer not null,
    scorecard_id    uuid not null constraint fk_scorecard_answer_scorecard_id references scorecard (id),
    number          integer not null constraint ck_scorecard_answer_number check (number > 0),
    competency_code text,
    question_id     uuid constraint fk_scorecard_answer_question_id references interview_question (id),
    added_text      text,
    notes           text not null,
    outcome         text constraint ck_scorecard_answer_outcome check (outcome in ('RATED', 'NO_EVIDENCE', 'SKIPPED')),
    value           integer constraint ck_scorecard_answer_value check (value between 1 and 5),
    reason          text not null,
    writer          uuid,
    sequence        bigint not null,
    saved_at        timestamptz,
    constraint uq_scorecard_answer unique (scorecard_id, number),
    constraint ck_scorecard_answer_rated check ((outcome is not distinct from 'RATED') = (value is not null)),
    constraint ck_scorecard_answer_added check (
        (question_id is not null and competency_code is not null and added_text is null)
        or (question_id is null and competency_code is null and added_text is not null and outcome is null))
);
create index ix_scorecard_answer_question_id on scorecard_answer (question_id);

-- A rating that was changed after it had been submitted: what it was, what it became, and why.
create table rating_amendment (
    id                 uuid primary key,
    version            integer not null,
    scorecard_id       uuid not null constraint fk_rating_amendment_scorecard_id references scorecard (id),
    scorecard_answer_id uuid not null
                       constraint fk_rating_amendment_scorecard_answer_id references scorecard_answer (id),
    from_outcome       text not null,
    from_value         integer,
    to_outcome         text not null,
    to_value           integer,
    reason             text not null constraint ck_rating_amendment_reason check (reason <> ''),
    at                 timestamptz not null
);
create index ix_rating_amendment_scorecard_id on rating_amendment (scorecard_id, at, id);
create index ix_rating_amendment_scorecard_answer_id on rating_amendment (scorecard_answer_id);

-- That HR has ended the rating of an applicant before all had submitted. It is never taken back.
create table rating_closure (
    id             uuid primary key,
    version        integer not null,
    application_id uuid not null constraint fk_rating_closure_application_id references application (id),
    by_id          uuid not null constraint fk_rating_closure_by_id references account (id),
    by_name        text not null,
    reason         text not null constraint ck_rating_closure_reason check (reason <> ''),
    at             timestamptz not null,
    constraint uq_rating_closure unique (application_id)
);
create index ix_rating_closure_by_id on rating_closure (by_id);
