-- Somebody asks for the merits of those who were interviewed or hired (diskrimineringslagen 2 kap. 4 §), or for records.
create table disclosure_request (
    id              uuid primary key,
    version         integer not null,
    kind            text not null constraint ck_disclosure_request_kind check (kind in ('MERITS', 'RECORDS')),
    vacancy_id      uuid not null constraint fk_disclosure_request_vacancy_id references vacancy (id),
    application_id  uuid constraint fk_disclosure_request_application_id references application (id),
    requester_name  text,
    requester_email text,
    requester_post  text,
    language        text not null,
    asked           text,
    asked_at        timestamptz not null,
    status          text not null,
    merits_of       uuid constraint fk_disclosure_request_merits_of references application (id),
    education       text,
    experience      text,
    other_merits    text,
    answer          text,
    refusal         text,
    sent_by         text constraint ck_disclosure_request_sent_by check (sent_by in ('MAIL', 'POST')),
    mail_id         uuid,
    ended_at        timestamptz,
    constraint ck_disclosure_request_status check (case status
        when 'OPEN' then ended_at is null and sent_by is null and refusal is null
        when 'ANSWERED' then ended_at is not null and sent_by is not null and refusal is null
        when 'REFUSED' then ended_at is not null and sent_by is not null and refusal is not null
        else false end),
    constraint ck_disclosure_request_merits check (kind = 'MERITS'
        or (merits_of is null and education is null and experience is null and other_merits is null)),
    -- One who has applied for the post is written to there; anybody else has to leave a way to be answered.
    constraint ck_disclosure_request_requester check (application_id is not null
        or requester_email is not null or requester_post is not null)
);
create index ix_disclosure_request_vacancy_id on disclosure_request (vacancy_id);
create index ix_disclosure_request_merits_of on disclosure_request (merits_of) where merits_of is not null;
create index ix_disclosure_request_asked_at on disclosure_request (status, asked_at, id);
create unique index uq_disclosure_request_open on disclosure_request (application_id, kind) where status = 'OPEN';
