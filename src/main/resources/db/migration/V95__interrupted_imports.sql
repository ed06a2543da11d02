alter table application_import drop constraint ck_application_import_state;
alter table application_import add constraint ck_application_import_state
    check (state in ('RUNNING', 'DONE', 'REFUSED', 'FAILED', 'INTERRUPTED'));
create index ix_application_import_running on application_import (started_at) where state = 'RUNNING';
