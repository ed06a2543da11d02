create table application_note (
    id             uuid primary key,
    version        integer not null,
    application_id uuid not null constraint fk_application_note_application_id references application (id),
    author_id      uuid not null constraint fk_application_note_author_id references account (id),
    author_name    text not null,
    words          text not null,
    at             timestamptz not null
);
create index ix_application_note_application_id on application_note (application_id, at);
create index ix_application_note_author_id on application_note (author_id);

create table note_mention (
    id         uuid primary key,
    version    integer not null,
    note_id    uuid not null constraint fk_note_mention_note_id references application_note (id),
    account_id uuid not null constraint fk_note_mention_account_id references account (id),
    constraint uq_note_mention_account unique (note_id, account_id)
);
create index ix_note_mention_account_id on note_mention (account_id, id);
