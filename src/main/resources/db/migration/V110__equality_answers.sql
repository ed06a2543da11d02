-- What candidates say of themselves for statistics alone. Nothing else refers to it, and it says neither when nor for which post.
create table equality_answer (
    id           uuid primary key,
    version      integer not null,
    candidate_id uuid not null constraint fk_equality_answer_candidate_id references candidate (id) on delete cascade
                 constraint uq_equality_answer_candidate_id unique,
    sex          text constraint ck_equality_answer_sex check (sex in ('WOMAN', 'MAN', 'OTHER', 'PREFER_NOT_TO_SAY')),
    age_band     text constraint ck_equality_answer_age_band
                 check (age_band in ('UNDER_30', 'FROM_30', 'FROM_40', 'FROM_50', 'FROM_60', 'PREFER_NOT_TO_SAY')),
    counts_from  date not null,
    constraint ck_equality_answer_something check (sex is not null or age_band is not null)
);
comment on column equality_answer.counts_from is 'the Monday from which the figures have it, together with all others of that week';
-- Lets whoever has just applied answer, without being signed in.
create table equality_question (
    id           uuid primary key,
    version      integer not null,
    candidate_id uuid not null constraint fk_equality_question_candidate_id references candidate (id) on delete cascade,
    secret_hash  text not null constraint uq_equality_question_secret_hash unique,
    expires_at   timestamptz not null
);
create index ix_equality_question_candidate_id on equality_question (candidate_id);
create index ix_equality_question_expires_at on equality_question (expires_at);
