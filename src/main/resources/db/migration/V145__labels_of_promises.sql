-- Promises are searched by whom they are towards, without a look at each application: each has its application's blind_label
-- (V70), and the database keeps it.
alter table obligation add column blind_label text;

create function copy_blind_label() returns trigger language plpgsql as $$
begin
    -- Locked: a label that is just being changed would be copied as it was, and this promise not be there yet for the change.
    select blind_label into new.blind_label from application where id = new.application_id for no key update;
    return new;
end $$;
create trigger obligation_blind_label before insert on obligation
    for each row when (new.application_id is not null) execute function copy_blind_label();

create function pass_on_blind_label() returns trigger language plpgsql as $$
begin
    update obligation set blind_label = new.blind_label where application_id = new.id;
    return null;
end $$;
create trigger application_blind_label after update on application
    for each row when (old.blind_label is distinct from new.blind_label) execute function pass_on_blind_label();
