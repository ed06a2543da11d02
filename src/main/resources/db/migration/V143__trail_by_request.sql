-- The number of the request in which something was done, which stands in the log as well; null in a job.
alter table audit_entry add column request_id text;
