-- A file with applications that is taken in, or refused as a whole.
create table application_import (
    id          uuid primary key,
    version     integer not null,
    vacancy_id  uuid not null constraint fk_application_import_vacancy_id references vacancy (id),
    file_name   text not null,
    state       text not null constraint ck_application_import_state
                check (state in ('RUNNING', 'DONE', 'REFUSED', 'FAILED')),
    total       integer not null,
    done        integer not null,
    problems    jsonb not null,
    started_at  timestamptz not null,
    started_by  text not null,
    finished_at timestamptz
);
create index ix_application_import_vacancy_id on application_import (vacancy_id, started_at desc);
