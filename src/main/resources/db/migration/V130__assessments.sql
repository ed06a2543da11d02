-- What whoever leads a recruitment writes of an applicant against the requirement profile, with the figures it rests on.
create table assessment (
    id             uuid primary key,
    version        integer not null,
    vacancy_id     uuid not null constraint fk_assessment_vacancy_id references vacancy (id),
    application_id uuid not null constraint fk_assessment_application_id references application (id),
    number         integer not null constraint ck_assessment_number check (number > 0),
    status         text not null constraint ck_assessment_status check (status in ('DRAFT', 'SIGNED')),
    parts          jsonb not null,
    comparison     text not null constraint ck_assessment_comparison check (length(comparison) <= 8000),
    conclusion     text not null constraint ck_assessment_conclusion check (length(conclusion) <= 8000),
    figures        jsonb,
    begun_at       timestamptz not null,
    saved_at       timestamptz not null,
    signed_at      timestamptz,
    signed_by_id   uuid constraint fk_assessment_signed_by_id references account (id),
    signed_by_name text,
    constraint uq_assessment unique (application_id, number),
    constraint ck_assessment_signed check (
        (status = 'SIGNED') = (signed_at is not null)
        and (status = 'SIGNED') = (signed_by_name is not null)
        and (status = 'SIGNED') = (figures is not null))
);
create unique index uq_assessment_draft on assessment (application_id) where status = 'DRAFT';
create index ix_assessment_vacancy_id on assessment (vacancy_id);
create index ix_assessment_signed_by_id on assessment (signed_by_id);

create function refuse_change_of_signed_assessment() returns trigger language plpgsql as $$
begin
    if old.status = 'SIGNED' then
        raise exception 'a signed assessment never changes';
    end if;
    return coalesce(new, old);
end $$;
create trigger assessment_signed_is_immutable before update or delete on assessment
    for each row execute function refuse_change_of_signed_assessment();
