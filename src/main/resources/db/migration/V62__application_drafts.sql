-- One row: how this employer takes applications in.
create table application_setting (
    id           uuid primary key,
    version      integer not null,
    draft_days   integer not null constraint ck_application_setting_draft_days check (draft_days between 1 and 365),
    mail_domains jsonb not null
);
insert into application_setting values ('00000000-0000-7000-8000-000000000001', 0, 30, '[]');

-- What somebody has typed and not sent. No application: nobody reads it, and it goes away.
create table application_draft (
    id          uuid primary key,
    version     integer not null,
    vacancy_id  uuid not null constraint fk_application_draft_vacancy_id references vacancy (id),
    request_key text not null,
    content     jsonb not null,
    language    text not null,
    created_at  timestamptz not null,
    saved_at    timestamptz not null
);
create index ix_application_draft_saved_at on application_draft (saved_at);
create index ix_application_draft_vacancy_id on application_draft (vacancy_id);

create table draft_link (
    id          uuid primary key,
    version     integer not null,
    draft_id    uuid not null constraint fk_draft_link_draft_id references application_draft (id) on delete cascade,
    secret_hash text not null constraint uq_draft_link_secret_hash unique
);
create index ix_draft_link_draft_id on draft_link (draft_id);

alter table application_document alter column application_id drop not null;
alter table application_document add column draft_id uuid
    constraint fk_application_document_draft_id references application_draft (id) on delete cascade;
alter table application_document add constraint ck_application_document_owner
    check (num_nonnulls(application_id, draft_id) = 1);
create index ix_application_document_draft_id on application_document (draft_id, id) where draft_id is not null;
create unique index uq_application_document_draft_cv on application_document (draft_id) where kind = 'CV';
