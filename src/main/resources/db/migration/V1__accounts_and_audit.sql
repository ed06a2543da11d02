create table unit (
    id        uuid primary key,
    version   integer not null,
    parent_id uuid constraint fk_unit_parent_id references unit (id),
    name      text not null constraint ck_unit_name check (length(name) between 1 and 200)
);
create index ix_unit_parent_id on unit (parent_id);

create table account (
    id                uuid primary key,
    version           integer not null,
    name              text not null,
    email             text not null constraint uq_account_email unique
                      constraint ck_account_email check (email = lower(email)),
    password_hash     text,
    -- A password that somebody else chose: it opens nothing but the page where a new one is chosen.
    one_time_password boolean not null default false,
    language          text,
    created_at        timestamptz not null,
    last_signed_in_at timestamptz,
    deactivated_at    timestamptz
);
create index ix_account_name on account (lower(name), id);

create table account_role (
    account_id uuid not null constraint fk_account_role_account_id references account (id),
    role       text not null,
    primary key (account_id, role)
);

create table account_unit (
    account_id uuid not null constraint fk_account_unit_account_id references account (id),
    unit_id    uuid not null constraint fk_account_unit_unit_id references unit (id),
    primary key (account_id, unit_id)
);

create table session (
    id          uuid primary key,
    version     integer not null,
    account_id  uuid not null constraint fk_session_account_id references account (id),
    secret_hash text not null constraint uq_session_secret_hash unique,
    device      text,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz
);
create index ix_session_account_id on session (account_id);

-- A secret link by which one person chooses a password: an invitation, or a forgotten password.
create table password_link (
    id          uuid primary key,
    version     integer not null,
    account_id  uuid not null constraint fk_password_link_account_id references account (id),
    secret_hash text not null constraint uq_password_link_secret_hash unique,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index ix_password_link_account_id on password_link (account_id);

create table api_token (
    id          uuid primary key,
    version     integer not null,
    account_id  uuid not null constraint fk_api_token_account_id references account (id),
    name        text not null,
    scope       text not null constraint ck_api_token_scope check (scope in ('READ', 'WRITE')),
    secret_hash text not null constraint uq_api_token_secret_hash unique,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz
);
create index ix_api_token_account_id on api_token (account_id);

-- One row a failed sign-in, counted by every node; old rows are swept away.
create table failed_sign_in (
    id           uuid primary key,
    version      integer not null,
    email_hash   text not null,
    address_hash text not null,
    at           timestamptz not null
);
create index ix_failed_sign_in_email on failed_sign_in (email_hash, at);
create index ix_failed_sign_in_address on failed_sign_in (address_hash, at);

create table audit_entry (
    id          uuid primary key,
    at          timestamptz not null,
    actor_id    uuid,
    actor_name  text not null,
    via         text not null,
    action      text not null,
    object_type text not null,
    object_id   uuid not null,
    object_name text,
    changes     jsonb not null
);
create index ix_audit_entry_at on audit_entry (at, id);
create index ix_audit_entry_object on audit_entry (object_type, object_id, at, id);
create index ix_audit_entry_actor on audit_entry (actor_id, at, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
