-- Everything that an array of bilingual texts can be found by. Both languages stand in one vector, each in its own word
-- forms, and once more as typed, so that the beginning of a word finds it. Folding the capitals here makes the search the
-- same in a database whose locale knows only English ones.
create function question_search(texts jsonb) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('swedish', sv) || to_tsvector('english', en) || to_tsvector('simple', sv || ' ' || en)
    from (select translate(lower(coalesce(string_agg(part ->> 'sv', ' '), '')), 'ÅÄÖÉÜ', 'åäöéü') as sv,
                 translate(lower(coalesce(string_agg(part ->> 'en', ' '), '')), 'ÅÄÖÉÜ', 'åäöéü') as en
          from jsonb_array_elements(texts) as part) as words
$$;

create table interview_question (
    id              uuid primary key,
    version         integer not null,
    code            text constraint uq_interview_question_code unique,
    competency_code text not null,
    kind            text not null constraint ck_interview_question_kind
                    check (kind in ('PAST_BEHAVIOUR', 'GIVEN_SITUATION')),
    level           text not null constraint ck_interview_question_level
                    check (level in ('ALL', 'SPECIALIST', 'LEADER')),
    status          text not null constraint ck_interview_question_status
                    check (status in ('SUGGESTED', 'ACTIVE', 'DECLINED', 'RETIRED')),
    text            jsonb not null,
    probes          jsonb not null,
    listen_for      jsonb not null,
    created_at      timestamptz not null,
    suggested_at    timestamptz,
    suggested_by    uuid constraint fk_interview_question_suggested_by references account (id),
    activated_at    timestamptz constraint ck_interview_question_activated_at
                    check (status not in ('ACTIVE', 'RETIRED') or activated_at is not null),
    declined_at     timestamptz constraint ck_interview_question_declined_at
                    check ((status = 'DECLINED') = (declined_at is not null)),
    decline_reason  text constraint ck_interview_question_decline_reason
                    check ((status = 'DECLINED') = (decline_reason is not null)),
    retired_at      timestamptz constraint ck_interview_question_retired_at
                    check ((status = 'RETIRED') = (retired_at is not null)),
    overrule_reason text,
    overruled_at    timestamptz,
    overruled_by    uuid constraint fk_interview_question_overruled_by references account (id),
    search          tsvector not null
                    generated always as (question_search(text || probes)) stored,
    constraint ck_interview_question_suggested check ((suggested_at is null) = (suggested_by is null)),
    constraint ck_interview_question_overruled check
        ((overrule_reason is null) = (overruled_at is null) and (overrule_reason is null) = (overruled_by is null))
);
create index ix_interview_question_competency on interview_question (competency_code, status);
create index ix_interview_question_suggested_by on interview_question (suggested_by) where suggested_by is not null;
create index ix_interview_question_search on interview_question using gin (search);

-- Counted apart from the question: to be chosen must not look like an edit, nor wait for one.
create table question_use (
    question_id uuid primary key constraint fk_question_use_question_id references interview_question (id),
    chosen      integer not null,
    rated       integer not null
);
