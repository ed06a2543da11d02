-- The last number given out in each year's register.
create table registry_year (
    year        integer primary key,
    last_number integer not null
);

create table vacancy (
    id                   uuid primary key,
    version              integer not null,
    registry_number      text not null constraint uq_vacancy_registry_number unique,
    slug                 text constraint uq_vacancy_slug unique,
    title                jsonb not null,
    unit_id              uuid not null constraint fk_vacancy_unit_id references unit (id),
    manager_id           uuid constraint fk_vacancy_manager_id references account (id),
    guide_id             uuid,
    pay_from             integer,
    pay_to               integer,
    employment_form      text not null constraint ck_vacancy_employment_form
                         check (employment_form in ('PERMANENT', 'FIXED_TERM', 'SUBSTITUTE')),
    employment_rate      integer not null constraint ck_vacancy_employment_rate check (employment_rate between 1 and 100),
    application_deadline date,
    ad_text              jsonb not null,
    questions            jsonb not null,
    cv_allowed           boolean not null,
    status               text not null,
    created_at           timestamptz not null,
    published_at         timestamptz,
    screening_at         timestamptz,
    interviewing_at      timestamptz,
    deciding_at          timestamptz,
    closed_at            timestamptz,
    aborted_at           timestamptz,
    abort_reason         text,
    -- What the lists search in.
    words                text not null generated always as (
                             lower(registry_number || ' ' || (title ->> 'sv') || ' ' || (title ->> 'en'))) stored,
    constraint ck_vacancy_pay check (pay_from > 0 and pay_to >= pay_from),
    constraint ck_vacancy_status check (case status
        when 'DRAFT' then published_at is null
        when 'OPEN' then published_at is not null
        when 'SCREENING' then screening_at is not null
        when 'INTERVIEWING' then interviewing_at is not null
        when 'DECIDING' then deciding_at is not null
        when 'CLOSED' then closed_at is not null
        when 'ABORTED' then aborted_at is not null and abort_reason is not null
        else false end),
    constraint ck_vacancy_advertised check (published_at is null or (
        slug is not null and manager_id is not null and application_deadline is not null
        and pay_from is not null and pay_to is not null))
);
create index ix_vacancy_created_at on vacancy (created_at desc, id desc);
create index ix_vacancy_status on vacancy (status, application_deadline);
create index ix_vacancy_unit_id on vacancy (unit_id, created_at desc);
create index ix_vacancy_manager_id on vacancy (manager_id, created_at desc);
create index ix_vacancy_guide_id on vacancy (guide_id);
