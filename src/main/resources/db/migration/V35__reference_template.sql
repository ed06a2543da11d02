-- One row is one version of a reference template; the versions of one template share a series.
create table reference_template (
    id           uuid primary key,
    version      integer not null,
    series       uuid not null,
    number       integer not null constraint ck_reference_template_number check (number > 0),
    status       text not null constraint ck_reference_template_status
                 check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    guide_id     uuid,
    role_title   jsonb not null,
    language     text not null,
    unit_id      uuid constraint fk_reference_template_unit_id references unit (id),
    owner_id     uuid constraint fk_reference_template_owner_id references account (id),
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    published_at timestamptz,
    retired_at   timestamptz,
    constraint uq_reference_template_number unique (series, number)
);
create unique index uq_reference_template_draft on reference_template (series) where status = 'DRAFT';
create index ix_reference_template_changed_at on reference_template (changed_at desc, id desc);
create index ix_reference_template_guide_id on reference_template (guide_id);
create index ix_reference_template_owner_id on reference_template (owner_id);
create index ix_reference_template_unit_id on reference_template (unit_id);

create table reference_question (
    id          uuid primary key,
    version     integer not null,
    template_id uuid not null constraint fk_reference_question_template_id references reference_template (id),
    position    integer not null,
    source      text not null constraint ck_reference_question_source
                check (source in ('STANDARD', 'COMPETENCY', 'OWN')),
    code        text,
    answer      text not null constraint ck_reference_question_answer
                check (answer in ('CHOICE', 'PERIOD', 'TEXT', 'RATING')),
    included    boolean not null,
    text        jsonb not null,
    help        jsonb not null,
    choices     jsonb not null,
    competency  jsonb not null,
    anchors     jsonb not null,
    constraint uq_reference_question_code unique (template_id, source, code),
    constraint uq_reference_question_position unique (template_id, position) deferrable initially deferred
);

-- All referees of a recruitment get the same questions: what is published never changes.
create function refuse_change_of_published_reference() returns trigger language plpgsql as $$
declare
    life text[] := array['version', 'status', 'changed_at', 'retired_at'];
begin
    if old.status = 'DRAFT' then
        return coalesce(new, old);
    end if;
    if tg_op = 'DELETE' or (to_jsonb(old) - life) <> (to_jsonb(new) - life) or new.status = 'DRAFT' then
        raise exception 'a published reference template never changes';
    end if;
    return new;
end $$;
create trigger reference_template_published_is_immutable before update or delete on reference_template
    for each row execute function refuse_change_of_published_reference();

create function refuse_change_in_published_reference() returns trigger language plpgsql as $$
begin
    if exists (select 1 from reference_template t
               where t.id = (case when tg_op = 'DELETE' then old.template_id else new.template_id end)
                 and t.status <> 'DRAFT') then
        raise exception 'a published reference template never changes';
    end if;
    return coalesce(new, old);
end $$;
create trigger reference_question_published_is_immutable before insert or update or delete on reference_question
    for each row execute function refuse_change_in_published_reference();
