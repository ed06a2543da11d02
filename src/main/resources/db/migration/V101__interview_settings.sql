-- How an employer interviews; one row.
create table interview_setting (
    id            uuid primary key,
    version       integer not null,
    reminder_days integer not null constraint ck_interview_setting_reminder_days check (reminder_days between 0 and 10),
    reminder_time time not null,
    names_shown   boolean not null
);
insert into interview_setting values ('00000000-0000-7000-8000-000000000002', 0, 1, '08:00', true);
