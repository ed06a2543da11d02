-- Who assesses the applicants of a vacancy, and that each of them has no conflict of interest or has stepped aside.
create table panel_member (
    id               uuid primary key,
    version          integer not null,
    vacancy_id       uuid not null constraint fk_panel_member_vacancy_id references vacancy (id),
    account_id       uuid not null constraint fk_panel_member_account_id references account (id),
    status           text not null,
    asked_at         timestamptz not null,
    declared_at      timestamptz,
    stepped_aside_at timestamptz,
    reason           text,
    constraint uq_panel_member_account unique (vacancy_id, account_id),
    constraint ck_panel_member_status check (case status
        when 'ASKED' then declared_at is null and stepped_aside_at is null
        when 'DECLARED' then declared_at is not null and stepped_aside_at is null
        when 'STEPPED_ASIDE' then stepped_aside_at is not null
        else false end)
);
create index ix_panel_member_account_id on panel_member (account_id, asked_at desc);
