-- What there is only so much of for one address: a row each time that some is taken, counted by every node; old rows are swept
-- away. It counts failed sign-ins and mailed links too, of which no more than a quarter of an hour is forgotten here.
create table counted (
    id       uuid primary key,
    version  integer not null,
    what     text not null,
    who_hash text not null,
    amount   bigint not null constraint ck_counted_amount check (amount >= 0),
    at       timestamptz not null
);
create index ix_counted_who on counted (what, who_hash, at);
create index ix_counted_at on counted (what, at);

drop table failed_sign_in;
drop table link_request;
