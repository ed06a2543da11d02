-- An appointment that a mail carries into the recipient's calendar.
alter table outgoing_mail
    add column calendar_method text,
    add column calendar text,
    add constraint ck_outgoing_mail_calendar_method check (calendar_method in ('REQUEST', 'CANCEL')),
    add constraint ck_outgoing_mail_calendar check ((calendar is null) = (calendar_method is null));
