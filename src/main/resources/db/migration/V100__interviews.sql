-- A time that is kept for an interview: where, and with whom. The first candidate to choose it has it.
create table interview_slot (
    id         uuid primary key,
    version    integer not null,
    vacancy_id uuid not null constraint fk_interview_slot_vacancy_id references vacancy (id),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    place      text,
    video_link text,
    created_at timestamptz not null,
    removed_at timestamptz,
    constraint ck_interview_slot_ends_at check (ends_at > starts_at),
    constraint ck_interview_slot_place check (place is not null or video_link is not null)
);
create index ix_interview_slot_vacancy_id on interview_slot (vacancy_id, starts_at);

create table interview_slot_assessor (
    slot_id    uuid not null constraint fk_interview_slot_assessor_slot_id references interview_slot (id),
    account_id uuid not null constraint fk_interview_slot_assessor_account_id references account (id),
    constraint pk_interview_slot_assessor primary key (slot_id, account_id)
);
create index ix_interview_slot_assessor_account_id on interview_slot_assessor (account_id);

create table interview (
    id             uuid primary key,
    version        integer not null,
    application_id uuid not null constraint fk_interview_application_id references application (id),
    vacancy_id     uuid not null constraint fk_interview_vacancy_id references vacancy (id),
    status         text not null
        constraint ck_interview_status check (status in ('OFFERED', 'BOOKED', 'HELD', 'NO_SHOW', 'CANCELLED')),
    slot_id        uuid constraint fk_interview_slot_id references interview_slot (id),
    starts_at      timestamptz,
    ends_at        timestamptz,
    sequence       integer not null,
    wish           text,
    wished_at      timestamptz,
    ended_by       text constraint ck_interview_ended_by check (ended_by in ('CANDIDATE', 'EMPLOYER', 'RECRUITMENT')),
    reason         text,
    offered_at     timestamptz not null,
    booked_at      timestamptz,
    held_at        timestamptz,
    no_show_at     timestamptz,
    cancelled_at   timestamptz,
    constraint ck_interview_time check (status in ('OFFERED', 'CANCELLED')
        or (slot_id is not null and starts_at is not null and ends_at is not null)),
    constraint ck_interview_cancelled check ((status = 'CANCELLED') = (cancelled_at is not null and ended_by is not null))
);
-- Two who choose the same time at the same instant: one gets it.
create unique index uq_interview_slot_id on interview (slot_id) where status in ('BOOKED', 'HELD', 'NO_SHOW');
-- An applicant has one interview ahead at a time.
create unique index uq_interview_application_id on interview (application_id) where status in ('OFFERED', 'BOOKED');
create index ix_interview_application_id on interview (application_id);
create index ix_interview_vacancy_id on interview (vacancy_id, starts_at);
create index ix_interview_ends_at on interview (ends_at) where status in ('BOOKED', 'HELD', 'NO_SHOW');

-- The times that an applicant can choose from.
create table interview_offer (
    interview_id uuid not null constraint fk_interview_offer_interview_id references interview (id),
    slot_id      uuid not null constraint fk_interview_offer_slot_id references interview_slot (id),
    constraint pk_interview_offer primary key (interview_id, slot_id)
);
create index ix_interview_offer_slot_id on interview_offer (slot_id);

-- When a member of staff cannot be at an interview; why is nobody's business.
create table busy_time (
    id         uuid primary key,
    version    integer not null,
    account_id uuid not null constraint fk_busy_time_account_id references account (id),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    constraint ck_busy_time_ends_at check (ends_at > starts_at)
);
create index ix_busy_time_account_id on busy_time (account_id, ends_at);
