alter table vacancy add column certificates_allowed boolean not null default false;
alter table vacancy alter column certificates_allowed drop default;
alter table vacancy add constraint ck_vacancy_certificates_allowed check (cv_allowed or not certificates_allowed);

alter table application_document drop constraint uq_application_document_application;
alter table application_document add column kind text not null default 'CV'
    constraint ck_application_document_kind check (kind in ('CV', 'CERTIFICATE'));
alter table application_document alter column kind drop default;
create index ix_application_document_application_id on application_document (application_id, id);
create unique index uq_application_document_cv on application_document (application_id) where kind = 'CV';
