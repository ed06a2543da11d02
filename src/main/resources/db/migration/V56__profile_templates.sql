-- Profiles that HR has written to begin from. The content is a form: it is read into one, and never joined with anything.
create table profile_template (
    id         uuid primary key,
    version    integer not null,
    name       text not null constraint uq_profile_template_name unique,
    content    jsonb not null,
    changed_at timestamptz not null
);
