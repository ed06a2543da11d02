-- One row is one version of a guide; the versions of one guide share a series.
create table interview_guide (
    id                          uuid primary key,
    version                     integer not null,
    texts_version               integer not null,
    series                      uuid not null,
    number                      integer not null constraint ck_interview_guide_number check (number > 0),
    status                      text not null constraint ck_interview_guide_status
                                check (status in ('DRAFT', 'PUBLISHED', 'LOCKED', 'RETIRED')),
    template                    boolean not null,
    code                        text,
    about                       jsonb not null,
    role_title                  jsonb not null,
    level                       text not null,
    unit_id                     uuid constraint fk_interview_guide_unit_id references unit (id),
    owner_id                    uuid constraint fk_interview_guide_owner_id references account (id),
    framework_id                uuid not null
                                constraint fk_interview_guide_framework_id references competency_framework (id),
    language                    text not null,
    opening                     jsonb not null,
    opening_minutes             integer not null,
    candidate_questions_minutes integer not null,
    closing                     jsonb not null,
    closing_minutes             integer not null,
    created_at                  timestamptz not null,
    changed_at                  timestamptz not null,
    published_at                timestamptz,
    locked_at                   timestamptz,
    retired_at                  timestamptz,
    constraint uq_interview_guide_number unique (series, number)
);
create unique index uq_interview_guide_draft on interview_guide (series) where status = 'DRAFT';
create index ix_interview_guide_changed_at on interview_guide (changed_at desc, id desc);
create index ix_interview_guide_owner_id on interview_guide (owner_id);
create index ix_interview_guide_unit_id on interview_guide (unit_id);
create index ix_interview_guide_framework_id on interview_guide (framework_id);

create table guide_competency (
    id             uuid primary key,
    version        integer not null,
    guide_id       uuid not null constraint fk_guide_competency_guide_id references interview_guide (id),
    position       integer not null,
    code           text not null,
    reason         jsonb not null,
    weight         integer not null constraint ck_guide_competency_weight check (weight between 1 and 3),
    name           jsonb not null,
    definition     jsonb not null,
    positive_signs jsonb not null,
    negative_signs jsonb not null,
    anchors        jsonb not null,
    constraint uq_guide_competency_code unique (guide_id, code),
    constraint uq_guide_competency_position unique (guide_id, position) deferrable initially deferred
);

create table guide_question (
    id                  uuid primary key,
    version             integer not null,
    guide_competency_id uuid not null
                        constraint fk_guide_question_guide_competency_id references guide_competency (id),
    position            integer not null,
    question_id         uuid not null constraint fk_guide_question_question_id references interview_question (id),
    kind                text not null,
    text                jsonb not null,
    probes              jsonb not null,
    listen_for          jsonb not null,
    minutes             integer not null constraint ck_guide_question_minutes check (minutes between 1 and 60),
    constraint uq_guide_question_question_id unique (guide_competency_id, question_id),
    constraint uq_guide_question_position unique (guide_competency_id, position) deferrable initially deferred
);
create index ix_guide_question_question_id on guide_question (question_id);

-- Every candidate must get the same interview: what is published never changes, not even by mistake in the code. Only
-- where the guide stands in its life, and whether HR offers it as a template, may still move.
create function refuse_change_of_published_guide() returns trigger language plpgsql as $$
declare
    life text[] := array['version', 'status', 'template', 'changed_at', 'locked_at', 'retired_at'];
begin
    if old.status = 'DRAFT' then
        return coalesce(new, old);
    end if;
    if tg_op = 'DELETE' or (to_jsonb(old) - life) <> (to_jsonb(new) - life) or new.status = 'DRAFT' then
        raise exception 'a published guide never changes';
    end if;
    return new;
end $$;
create trigger interview_guide_published_is_immutable before update or delete on interview_guide
    for each row execute function refuse_change_of_published_guide();

create function refuse_change_in_published_guide() returns trigger language plpgsql as $$
declare
    part jsonb := to_jsonb(coalesce(new, old));
    guide uuid := case tg_table_name
                      when 'guide_competency' then (part ->> 'guide_id')::uuid
                      else (select c.guide_id from guide_competency c
                            where c.id = (part ->> 'guide_competency_id')::uuid) end;
begin
    if exists (select 1 from interview_guide g where g.id = guide and g.status <> 'DRAFT') then
        raise exception 'a published guide never changes';
    end if;
    return coalesce(new, old);
end $$;
create trigger guide_competency_published_is_immutable before insert or update or delete on guide_competency
    for each row execute function refuse_change_in_published_guide();
create trigger guide_question_published_is_immutable before insert or update or delete on guide_question
    for each row execute function refuse_change_in_published_guide();
