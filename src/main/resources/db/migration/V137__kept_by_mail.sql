-- What a letter kept is looked up when it comes back.
create index ix_obligation_mail_id on obligation (mail_id) where mail_id is not null;
