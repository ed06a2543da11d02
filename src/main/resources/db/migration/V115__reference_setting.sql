-- One row: how this employer deals with references.
create table reference_setting (
    id                  uuid primary key,
    version             integer not null,
    keep_days           integer not null constraint ck_reference_setting_keep_days check (keep_days between 1 and 3650),
    link_days           integer not null constraint ck_reference_setting_link_days check (link_days between 1 and 90),
    candidate_follows   boolean not null,
    candidate_reads     boolean not null,
    -- Network addresses are compared by a hash that is worth nothing without this key.
    network_key         text not null
);
insert into reference_setting values ('00000000-0000-7000-8000-000000000002', 0, 730, 30, true, false,
    gen_random_uuid()::text || gen_random_uuid()::text);
