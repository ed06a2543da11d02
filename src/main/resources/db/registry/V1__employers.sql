create table employer (
    key         text primary key,
    name        text not null,
    schema_name text not null constraint uq_employer_schema_name unique,
    created_at  timestamptz not null default now()
);

create table employer_host (
    host         text primary key,
    employer_key text not null constraint fk_employer_host_employer_key references employer (key) on delete cascade
);
