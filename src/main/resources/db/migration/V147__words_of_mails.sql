-- Mails are searched by subject, recipient and, where no name may stand, by the alias of the applicant they are about: all that in
-- lower case. Whether the reader may know what was found is asked of the few that are.
alter table outgoing_mail add column words text;

create function mail_words() returns trigger language plpgsql as $$
begin
    new.words := lower(concat_ws(' ', new.subject, new.recipient, (
        select alias from application where id = new.about_id and new.about_type = 'application')));
    return new;
end $$;
create trigger outgoing_mail_words before insert or update on outgoing_mail
    for each row when (new.words is null) execute function mail_words();
