-- A referee has been asked. Apart from the application, and disposed of by a rule of its own.
create table reference_request (
    id                     uuid primary key,
    version                integer not null,
    application_id         uuid not null constraint fk_reference_request_application_id references application (id),
    referee_id             uuid not null constraint fk_reference_request_referee_id references referee (id) on delete cascade,
    template_id            uuid not null constraint fk_reference_request_template_id references reference_template (id),
    way                    text not null constraint ck_reference_request_way check (way in ('LINK', 'PHONE')),
    language               text not null,
    status                 text not null constraint ck_reference_request_status
                           check (status in ('ASKED', 'ANSWERED', 'DECLINED', 'REPLACED', 'CANCELLED')),
    asked_at               timestamptz not null,
    asked_by               text not null,
    begun_at               timestamptz,
    saves                  integer not null,
    ended_at               timestamptz,
    called_by              text,
    decline_reason         text,
    replacement_offered_at timestamptz,
    constraint ck_reference_request_ended check ((status = 'ASKED') = (ended_at is null)),
    constraint ck_reference_request_called check (called_by is null or status = 'ANSWERED')
);
create unique index uq_reference_request_open on reference_request (referee_id) where status in ('ASKED', 'ANSWERED');
create index ix_reference_request_application_id on reference_request (application_id, asked_at);
create index ix_reference_request_template_id on reference_request (template_id);

create table reference_link (
    id          uuid primary key,
    version     integer not null,
    request_id  uuid not null constraint fk_reference_link_request_id references reference_request (id) on delete cascade,
    secret_hash text not null constraint uq_reference_link_secret_hash unique,
    expires_at  timestamptz not null
);
create index ix_reference_link_request_id on reference_link (request_id);

create table reference_answer (
    id           uuid primary key,
    version      integer not null,
    request_id   uuid not null constraint fk_reference_answer_request_id references reference_request (id) on delete cascade,
    question_id  uuid not null constraint fk_reference_answer_question_id references reference_question (id),
    choice       text,
    period_from  text,
    period_until text,
    words        text,
    rating       text constraint ck_reference_answer_rating check (rating in ('1', '2', '3', '4', '5', 'CANNOT_SAY')),
    constraint uq_reference_answer_question_id unique (request_id, question_id)
);
create index ix_reference_answer_question_id on reference_answer (question_id);
