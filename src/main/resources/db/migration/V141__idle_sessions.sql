-- A session ends when nothing has been asked for in it for a while; to the minute, so that it is not written at each request.
alter table session add column last_seen_at timestamptz not null default now();
