-- How it is known that an applicant works here already; null where nothing says so.
alter table application add column internal_basis text constraint ck_application_internal_basis
    check (internal_basis in ('OWN_ANSWER', 'WORK_ADDRESS', 'CONFIRMED', 'REFUTED'));
update application set internal_basis = 'OWN_ANSWER' where internal;

-- A placeholder without personal data: such a person has no address, name or number here.
alter table application add column protected_identity boolean not null default false;
alter table application alter column protected_identity drop default;
alter table candidate alter column email drop not null;

-- Candidates of one person share a key; by themselves they have their own.
alter table candidate add column person_id uuid;
update candidate set person_id = id;
alter table candidate alter column person_id set not null;
create index ix_candidate_person_id on candidate (person_id);

-- When the owner of the address showed that it is theirs, by opening what was mailed there.
alter table candidate add column email_verified_at timestamptz;

-- What tells that two candidates may be one person: the last digits of the number, and the name.
alter table candidate add column phone_key text generated always as (
    nullif(right(regexp_replace(coalesce(phone, ''), '[^0-9]', '', 'g'), 9), '')) stored;
create index ix_candidate_phone_key on candidate (phone_key) where phone_key is not null;
create index ix_candidate_name on candidate (lower(name));
