-- Apart from V145, which keeps others out for as long as it lasts: this lets them read on.
update obligation o set blind_label = a.blind_label from application a where a.id = o.application_id;

-- What has ended is listed by state, too.
create index ix_obligation_ended on obligation (state, due_at, id) where state in ('KEPT', 'BROKEN', 'WAIVED', 'CANCELLED');
