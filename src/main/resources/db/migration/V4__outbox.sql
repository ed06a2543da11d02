create table outgoing_mail (
    id              uuid primary key,
    version         integer not null,
    recipient       text not null,
    subject         text not null,
    text            text not null,
    html            text,
    secret_link     text,
    about_type      text not null,
    about_id        uuid not null,
    status          text not null constraint ck_outgoing_mail_status check (status in ('WAITING', 'SENT', 'DEAD')),
    attempts        integer not null,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    last_error      text
);
create index ix_outgoing_mail_waiting on outgoing_mail (next_attempt_at) where status = 'WAITING';
create index ix_outgoing_mail_about on outgoing_mail (about_type, about_id);
