-- Which employers hold the demo's data: only they show their mails to anybody, and offer accounts to try, where the demo is wanted.
alter table employer add column demo boolean not null default false;
