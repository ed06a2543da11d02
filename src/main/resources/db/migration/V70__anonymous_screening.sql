-- What an application is called where no name may stand: three letters and three digits, drawn by lot, so that it tells
-- neither who has applied nor in which order. The database draws it, for every way in which an application arrives.
alter table application add column alias text;

create function draw_alias() returns trigger language plpgsql as $$
declare
    letters constant text := 'BCDFGHJKLMNPRSTVXZ';
begin
    loop
        new.alias := '';
        for i in 1..3 loop
            new.alias := new.alias || substr(letters, 1 + floor(random() * length(letters))::integer, 1);
        end loop;
        new.alias := new.alias || ' ' || lpad(floor(random() * 1000)::integer::text, 3, '0');
        exit when not exists (
            select 1 from application where vacancy_id = new.vacancy_id and alias = new.alias);
    end loop;
    return new;
end $$;

create trigger application_alias before insert or update on application
    for each row when (new.alias is null) execute function draw_alias();
update application set alias = null;
alter table application
    alter column alias set not null,
    add constraint uq_application_alias unique (vacancy_id, alias),
    -- What somebody who must not know the names sorts and searches by.
    add column blind_label text not null generated always as (
        lower(case when shortlisted_at is null then alias else name end)) stored;
create index ix_application_blind_label on application (vacancy_id, stage, blind_label, id);
create index ix_application_name on application (vacancy_id, stage, lower(name), id);

create table anonymity_setting (
    id         uuid primary key,
    version    integer not null,
    -- Null: the employer's own, for posts to come.
    vacancy_id uuid constraint fk_anonymity_setting_vacancy_id references vacancy (id),
    anonymous  boolean not null,
    constraint uq_anonymity_setting_vacancy_id unique nulls not distinct (vacancy_id)
);

-- Each time that somebody looked behind the aliases of a post.
create table anonymity_look (
    id           uuid primary key,
    version      integer not null,
    vacancy_id   uuid not null constraint fk_anonymity_look_vacancy_id references vacancy (id),
    account_id   uuid not null constraint fk_anonymity_look_account_id references account (id),
    account_name text not null,
    reason       text not null,
    at           timestamptz not null,
    ends_at      timestamptz not null
);
create index ix_anonymity_look_vacancy_id on anonymity_look (vacancy_id, at desc);
create index ix_anonymity_look_account_id on anonymity_look (account_id);
