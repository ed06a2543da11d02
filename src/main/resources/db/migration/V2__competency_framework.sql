create table competency_framework (
    id           uuid primary key,
    version      integer not null,
    number       integer constraint uq_competency_framework_number unique,
    title        jsonb not null,
    description  jsonb not null,
    status       text not null constraint ck_competency_framework_status
                 check (status in ('DRAFT', 'PUBLISHED', 'RETIRED', 'IMPORTED')),
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    published_at timestamptz,
    retired_at   timestamptz
);
create unique index uq_competency_framework_published on competency_framework (status) where status = 'PUBLISHED';
create unique index uq_competency_framework_draft on competency_framework (status) where status = 'DRAFT';

create table competency (
    id             uuid primary key,
    version        integer not null,
    framework_id   uuid not null constraint fk_competency_framework_id references competency_framework (id),
    code           text not null,
    position       integer not null,
    name           jsonb not null,
    definition     jsonb not null,
    positive_signs jsonb not null,
    negative_signs jsonb not null,
    anchors        jsonb not null,
    constraint uq_competency_code unique (framework_id, code)
);
create index ix_competency_position on competency (framework_id, position);

-- What is published never changes: a changed wording is a new version.
create function refuse_change_of_published_competency() returns trigger language plpgsql as $$
begin
    if exists (select 1 from competency_framework f
               where f.id in (old.framework_id, new.framework_id) and f.status in ('PUBLISHED', 'RETIRED')) then
        raise exception 'a published competency never changes';
    end if;
    return coalesce(new, old);
end $$;
create trigger competency_published_is_immutable before insert or update or delete on competency
    for each row execute function refuse_change_of_published_competency();

create function refuse_change_of_published_framework() returns trigger language plpgsql as $$
begin
    if old.status in ('PUBLISHED', 'RETIRED')
       and (tg_op = 'DELETE'
            or (old.status, new.status) not in (('PUBLISHED', 'PUBLISHED'), ('PUBLISHED', 'RETIRED'), ('RETIRED', 'RETIRED'))
            or (old.number, old.title, old.description, old.created_at, old.changed_at, old.published_at)
               is distinct from (new.number, new.title, new.description, new.created_at, new.changed_at, new.published_at)) then
        raise exception 'a published framework never changes';
    end if;
    return coalesce(new, old);
end $$;
create trigger competency_framework_published_is_immutable before update or delete on competency_framework
    for each row execute function refuse_change_of_published_framework();

-- What HR has decided about a competency of an imported framework; none: not yet decided.
create table competency_mapping (
    id              uuid primary key constraint fk_competency_mapping_id references competency (id) on delete cascade,
    version         integer not null,
    competency_code text
);
comment on column competency_mapping.competency_code is
    'the competency of the published framework that takes its place; null: none does, on purpose';
