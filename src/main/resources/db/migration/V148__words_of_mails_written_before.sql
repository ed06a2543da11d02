-- Apart from V147, as V146 is from V145.
update outgoing_mail set words = null;
alter table outgoing_mail alter column words set not null;
