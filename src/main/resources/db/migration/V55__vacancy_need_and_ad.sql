-- From need to ad: what the need is, and what a good ad says.
alter table vacancy add places integer not null default 1 constraint ck_vacancy_places check (places between 1 and 200);
alter table vacancy add hr_involved boolean not null default false;
alter table vacancy add employment_reason text;
alter table vacancy add offer jsonb not null default '{"sv": "", "en": ""}';
alter table vacancy add hours jsonb not null default '{"sv": "", "en": ""}';
alter table vacancy add contact text;
alter table vacancy add workplace text;
comment on column vacancy.employment_reason is 'why the employment is not permanent and full-time';

-- A draft that is to be published by itself.
alter table vacancy add publish_at timestamptz
    constraint ck_vacancy_publish_at check (publish_at is null or status = 'DRAFT');
create index ix_vacancy_publish_at on vacancy (publish_at) where publish_at is not null;
