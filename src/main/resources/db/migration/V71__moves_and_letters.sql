-- What a member of staff moved at once, one application or many; it can be taken back as it was done.
create table move_batch (
    id         uuid primary key,
    version    integer not null,
    vacancy_id uuid not null constraint fk_move_batch_vacancy_id references vacancy (id),
    actor_id   uuid not null constraint fk_move_batch_actor_id references account (id),
    to_stage   text not null,
    back       boolean not null,
    size       integer not null constraint ck_move_batch_size check (size > 0),
    at         timestamptz not null,
    undone_at  timestamptz,
    told_at    timestamptz
);
comment on column move_batch.back is 'whether it took earlier moves back';
comment on column move_batch.told_at is 'when the applicants were written to about it, or somebody decided not to';
create index ix_move_batch_vacancy_id on move_batch (vacancy_id, actor_id, at desc);
create index ix_move_batch_actor_id on move_batch (actor_id);

alter table application_move add column batch_id uuid constraint fk_application_move_batch_id references move_batch (id);
create index ix_application_move_batch_id on application_move (batch_id);

-- The employer's own words, where they are not those that Tolv comes with.
create table letter_template (
    id      uuid primary key,
    version integer not null,
    kind    text not null constraint uq_letter_template_kind unique,
    words   jsonb not null
);
