-- Rules are effective-dated: those of the employer leave no day out, those of one recruitment go before them.
alter table feedback_rule drop constraint uq_feedback_rule_duty;
alter table feedback_rule
    add column vacancy_id  uuid constraint fk_feedback_rule_vacancy_id references vacancy (id),
    add column valid_from  date not null default date '2000-01-01',
    add column valid_to    date,
    add column reminders   jsonb not null default '[]',
    add column escalations jsonb not null default '[]',
    add constraint ck_feedback_rule_valid check (valid_to is null or valid_to >= valid_from);
alter table feedback_rule
    alter column valid_from drop default,
    alter column reminders drop default,
    alter column escalations drop default;
create unique index uq_feedback_rule_valid_from
    on feedback_rule (duty, coalesce(vacancy_id, '00000000-0000-0000-0000-000000000000'), valid_from);
create index ix_feedback_rule_vacancy_id on feedback_rule (vacancy_id) where vacancy_id is not null;

-- Employers that were there before the rules had steps get those of the specification.
update feedback_rule r
set reminders = s.reminders::jsonb, escalations = s.escalations::jsonb
from (values
    ('ACKNOWLEDGEMENT', '[]', '[{"at": 1, "to": "ADMINISTRATOR"}]'),
    ('ANSWER_AFTER_DEADLINE', '[7]', '[{"at": 10, "to": "HR"}, {"at": 15, "to": "UNIT_HEAD"}]'),
    ('STATUS_UPDATE', '[8]', '[{"at": 10, "to": "HR"}]'),
    ('REJECTION', '[3]', '[{"at": 5, "to": "HR"}]'),
    ('INTERVIEW_OUTCOME', '[3]', '[{"at": 5, "to": "HR"}]'),
    ('CALL', '[2]', '[{"at": 3, "to": "HR"}]'),
    ('DECISION', '[3]', '[{"at": 5, "to": "HR"}]'),
    ('ABORTION', '[3]', '[{"at": 5, "to": "HR"}]')) as s (duty, reminders, escalations)
where r.duty = s.duty;
insert into feedback_rule (id, version, duty, occasion, audience, amount, unit, in_person, blocks_closing,
                           valid_from, reminders, escalations)
select gen_random_uuid(), 0, s.duty, s.occasion, s.audience, s.amount, 'WORKING_DAYS', s.in_person, s.blocks,
       date '2000-01-01', s.reminders::jsonb, s.escalations::jsonb
from (values
    ('INTERNAL_TALK', 'APPLICATION_DEADLINE', 'INTERNAL', 10, 'ALWAYS', true, '[7]', '[{"at": 10, "to": "HR"}]'),
    ('INTERNAL_FEEDBACK', 'NOT_CHOSEN', 'INTERNAL', 3, 'ALWAYS', true, '[1]', '[{"at": 3, "to": "HR"}]'),
    ('MERITS', 'REQUEST', 'REQUESTER', 5, 'NEVER', false, '[3]', '[{"at": 5, "to": "HR"}]'),
    ('RECORDS', 'REQUEST', 'REQUESTER', 1, 'NEVER', false, '[0]', '[{"at": 1, "to": "HR"}]'),
    ('REFERENCE', 'REFERENCE_ASKED', 'REFEREE', 10, 'NEVER', false, '[3, 5]', '[{"at": 10, "to": "MANAGER"}]'),
    ('SURVEY', 'OUTCOME_DELIVERED', 'ALL', 2, 'NEVER', false, '[]', '[]'))
    as s (duty, occasion, audience, amount, in_person, blocks, reminders, escalations)
where exists (select 1 from feedback_rule);
