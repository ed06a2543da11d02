-- Until when a mail is in the hands of the node that took it, by the database's clock: nodes may not agree about the time.
alter table outgoing_mail add column taken_until timestamptz;
