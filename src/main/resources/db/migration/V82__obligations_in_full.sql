alter table obligation
    -- The rule's steps as they were when the obligation began.
    add column reminders     jsonb not null default '[]',
    add column escalations   jsonb not null default '[]',
    -- 1, and one more each time that a person moves the promised day: then the steps are taken again.
    add column round         integer not null default 1,
    add column next_step_at  timestamptz,
    add column answered_days integer,
    add column ended_at      timestamptz,
    add column waive_reason  text;
alter table obligation
    alter column reminders drop default,
    alter column escalations drop default,
    alter column round drop default,
    drop constraint ck_obligation_state,
    add constraint ck_obligation_state check (case state
        when 'OPEN' then kept_at is null and waive_reason is null
        when 'CANCELLED' then kept_at is null
        when 'WAIVED' then kept_at is null and waive_reason is not null
        when 'KEPT' then kept_at <= due_at
        when 'BROKEN' then kept_at > due_at
        else false end);
update obligation o
set reminders = r.reminders, escalations = r.escalations, next_step_at = o.started_at
from feedback_rule r
where o.state = 'OPEN' and r.duty = o.duty and r.vacancy_id is null and r.valid_to is null;
create index ix_obligation_next_step_at on obligation (next_step_at, id) where state = 'OPEN' and next_step_at is not null;
create index ix_obligation_started_at on obligation (started_at);

-- Days move for other reasons, too: another rule, another calendar, an event at another time.
alter table obligation_extension
    add column cause text not null default 'EXTENDED',
    alter column reason drop not null,
    drop constraint ck_obligation_extension_due_at,
    add constraint ck_obligation_extension_due_at check (due_at <> previous_due_at),
    add constraint ck_obligation_extension_reason check (cause <> 'EXTENDED' or reason is not null);
alter table obligation_extension alter column cause drop default;
