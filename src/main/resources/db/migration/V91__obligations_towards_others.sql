-- Every obligation belongs to a recruitment. It is towards an applicant, or follows from a request: that of whoever asks for
-- merits or records (an applicant or anybody else), or the one that a referee has got.
alter table obligation
    add column vacancy_id uuid constraint fk_obligation_vacancy_id references vacancy (id),
    add column request_id uuid;
update obligation o set vacancy_id = a.vacancy_id from application a where a.id = o.application_id;
alter table obligation
    alter column vacancy_id set not null,
    alter column application_id drop not null,
    add constraint ck_obligation_subject check (case
        when duty in ('MERITS', 'RECORDS') then request_id is not null
        when duty = 'REFERENCE' then request_id is not null and application_id is not null
        else request_id is null and application_id is not null end);
create unique index uq_obligation_request_id on obligation (request_id) where request_id is not null;

-- A day that a person has moved is a state of its own: owed still, on another day than the rule's.
alter table obligation drop constraint ck_obligation_state;
update obligation set state = 'EXTENDED' where state = 'OPEN' and round > 1;
alter table obligation add constraint ck_obligation_state check (case state
    when 'OPEN' then kept_at is null and waive_reason is null and round = 1
    when 'EXTENDED' then kept_at is null and waive_reason is null and round > 1
    when 'CANCELLED' then kept_at is null
    when 'WAIVED' then kept_at is null and waive_reason is not null
    when 'KEPT' then kept_at <= due_at
    when 'BROKEN' then kept_at > due_at
    else false end);

drop index uq_obligation_open;
drop index ix_obligation_due_at;
drop index ix_obligation_next_step_at;
create unique index uq_obligation_owed on obligation (application_id, duty)
    where state in ('OPEN', 'EXTENDED') and request_id is null;
create index ix_obligation_due_at on obligation (due_at, id) where state in ('OPEN', 'EXTENDED');
create index ix_obligation_next_step_at on obligation (next_step_at, id)
    where state in ('OPEN', 'EXTENDED') and next_step_at is not null;
create index ix_obligation_vacancy_id on obligation (vacancy_id, due_at) where state in ('OPEN', 'EXTENDED');
