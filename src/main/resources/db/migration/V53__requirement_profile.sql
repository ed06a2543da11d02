-- What a post demands, and by what it is known. Fixed once the post is advertised.
create table requirement (
    id         uuid primary key,
    version    integer not null,
    vacancy_id uuid not null constraint fk_requirement_vacancy_id references vacancy (id),
    position   integer not null,
    kind       text not null constraint ck_requirement_kind check (kind in ('MANDATORY', 'DESIRABLE')),
    text       jsonb not null,
    judged_by  text not null constraint ck_requirement_judged_by
               check (judged_by in ('APPLICATION', 'DOCUMENT', 'INTERVIEW', 'REFERENCE', 'WORK_SAMPLE')),
    question   jsonb,
    constraint uq_requirement_position unique (vacancy_id, position) deferrable initially deferred
);
comment on column requirement.question is 'what the applicant is asked about it, and which answer meets it; null: nothing';

create table profile_competency (
    id            uuid primary key,
    version       integer not null,
    vacancy_id    uuid not null constraint fk_profile_competency_vacancy_id references vacancy (id),
    position      integer not null,
    competency_id uuid not null constraint fk_profile_competency_competency_id references competency (id),
    weight        integer not null constraint ck_profile_competency_weight check (weight between 1 and 3),
    weight_reason text not null,
    need          text not null,
    constraint uq_profile_competency_position unique (vacancy_id, position) deferrable initially deferred,
    constraint uq_profile_competency_competency_id unique (vacancy_id, competency_id) deferrable initially deferred
);
create index ix_profile_competency_competency_id on profile_competency (competency_id);
