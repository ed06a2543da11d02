-- Whether a board has changed, and how many are in each stage, is asked again and again: the index alone answers it.
drop index ix_application_stage;
create index ix_application_stage on application (vacancy_id, stage, received_at) include (version);

-- Who has to do with a recruitment: by unit and by role, not by going through everybody.
create index ix_account_unit_unit_id on account_unit (unit_id);
create index ix_account_role_role on account_role (role);
