-- What the applicant answered about each requirement, by its key; and what those answers say of the mandatory ones.
alter table application add column requirement_answers jsonb not null default '{}';
alter table application alter column requirement_answers drop default;
alter table application add column requirements_met text not null default 'TO_JUDGE'
    constraint ck_application_requirements_met check (requirements_met in ('MET', 'NOT_MET', 'TO_JUDGE'));
alter table application alter column requirements_met drop default;
create index ix_application_requirements_met on application (vacancy_id, requirements_met, number);
