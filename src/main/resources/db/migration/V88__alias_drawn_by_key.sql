-- A look at the table of applications for each alias drawn kept the plan of the empty table, and became quadratic in a large
-- insert. A key that is taken or not needs no plan, and holds between transactions that draw at the same time, too.
create table drawn_alias (
    vacancy_id uuid not null constraint fk_drawn_alias_vacancy_id references vacancy (id) on delete cascade,
    alias      text not null,
    constraint pk_drawn_alias primary key (vacancy_id, alias)
);
insert into drawn_alias (vacancy_id, alias) select vacancy_id, alias from application;

create or replace function draw_alias() returns trigger language plpgsql as $$
declare
    letters constant text := 'BCDFGHJKLMNPRSTVXZ';
    lot bigint;
begin
    loop
        -- The lot is one of a cryptographic generator: from some aliases nobody can tell the others, or their order.
        lot := ('x' || left(gen_random_uuid()::text, 8))::bit(32)::bigint;
        new.alias := substr(letters, 1 + (lot / 324000 % 18)::integer, 1)
            || substr(letters, 1 + (lot / 18000 % 18)::integer, 1)
            || substr(letters, 1 + (lot / 1000 % 18)::integer, 1)
            || ' ' || lpad((lot % 1000)::text, 3, '0');
        insert into drawn_alias (vacancy_id, alias) values (new.vacancy_id, new.alias) on conflict do nothing;
        exit when found;
    end loop;
    return new;
end $$;
