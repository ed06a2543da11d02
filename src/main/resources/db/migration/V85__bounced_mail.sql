-- Refused by the recipient's mail server for good.
alter table outgoing_mail
    drop constraint ck_outgoing_mail_status,
    add constraint ck_outgoing_mail_status check (status in ('WAITING', 'SENT', 'BOUNCED', 'DEAD'));
create index ix_outgoing_mail_undelivered on outgoing_mail (id) where status in ('BOUNCED', 'DEAD');
