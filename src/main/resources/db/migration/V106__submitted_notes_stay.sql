-- What an assessor stood by is kept: once a scorecard is submitted, its notes and reasons never change, and a rating only
-- with a line in rating_amendment that says what it was.
create function refuse_change_of_submitted_answer() returns trigger language plpgsql as $$
declare
    submitted boolean := exists (select 1 from scorecard s where s.id = old.scorecard_id and s.status <> 'DRAFT');
    rating text[] := array['version', 'outcome', 'value'];
begin
    if submitted and (tg_op = 'DELETE' or (to_jsonb(old) - rating) <> (to_jsonb(new) - rating)) then
        raise exception 'what was submitted never changes';
    end if;
    if submitted and (old.outcome is distinct from new.outcome or old.value is distinct from new.value)
            and not exists (select 1 from rating_amendment a where a.scorecard_answer_id = old.id
                            and a.from_outcome = old.outcome and a.from_value is not distinct from old.value
                            and a.to_outcome = new.outcome and a.to_value is not distinct from new.value) then
        raise exception 'a submitted rating changes with an amendment only';
    end if;
    return coalesce(new, old);
end $$;
create trigger scorecard_answer_submitted_is_kept before update or delete on scorecard_answer
    for each row execute function refuse_change_of_submitted_answer();
