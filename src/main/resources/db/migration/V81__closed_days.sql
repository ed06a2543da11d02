-- Days on which the employer does not work, beside weekends and holidays.
create table closed_day (
    id      uuid primary key,
    version integer not null,
    day     date not null constraint uq_closed_day_day unique,
    name    text not null
);
