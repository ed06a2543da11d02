-- Where an ad is spread, each place with a link of its own, so that it is known what brings applicants.
create table ad_channel (
    id         uuid primary key,
    version    integer not null,
    vacancy_id uuid not null constraint fk_ad_channel_vacancy_id references vacancy (id),
    slug       text not null constraint ck_ad_channel_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name       text not null,
    constraint uq_ad_channel_slug unique (vacancy_id, slug)
);

alter table application add source text;
comment on column application.source is 'the slug of the channel whose link the applicant followed; null: none';
