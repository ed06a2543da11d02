-- When those who meet are reminded of it; a row goes with its booking and is sent once, whichever node sweeps.
create table interview_reminder (
    id           uuid primary key,
    version      integer not null,
    interview_id uuid not null constraint fk_interview_reminder_interview_id references interview (id)
        constraint uq_interview_reminder_interview_id unique,
    remind_at    timestamptz not null,
    sent_at      timestamptz
);
create index ix_interview_reminder_remind_at on interview_reminder (remind_at) where sent_at is null;
