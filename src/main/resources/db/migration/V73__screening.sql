-- How one reviewer rates one applicant's answer to one question. No value: the answer gives no evidence.
create table screening_rating (
    id             uuid primary key,
    version        integer not null,
    vacancy_id     uuid not null constraint fk_screening_rating_vacancy_id references vacancy (id),
    application_id uuid not null constraint fk_screening_rating_application_id references application (id),
    question       integer not null constraint ck_screening_rating_question check (question > 0),
    reviewer_id    uuid not null constraint fk_screening_rating_reviewer_id references account (id),
    reviewer_name  text not null,
    value          integer constraint ck_screening_rating_value check (value between 1 and 5),
    at             timestamptz not null,
    constraint uq_screening_rating unique (application_id, question, reviewer_id)
);
create index ix_screening_rating_vacancy_id on screening_rating (vacancy_id, question, reviewer_id);
create index ix_screening_rating_reviewer_id on screening_rating (reviewer_id);

-- That a reviewer is done with a question: from then on the ratings are fixed, and seen by the other reviewers who are.
create table screening_submission (
    id            uuid primary key,
    version       integer not null,
    vacancy_id    uuid not null constraint fk_screening_submission_vacancy_id references vacancy (id),
    question      integer not null,
    reviewer_id   uuid not null constraint fk_screening_submission_reviewer_id references account (id),
    reviewer_name text not null,
    at            timestamptz not null,
    constraint uq_screening_submission unique (vacancy_id, question, reviewer_id)
);
create index ix_screening_submission_reviewer_id on screening_submission (reviewer_id);
