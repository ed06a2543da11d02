-- A notice has no key of its own that anybody asks for: two indexes fewer to write in the sweep.
alter table notice drop column id;
alter table notice add constraint pk_notice primary key (obligation_id, account_id, created_at);
drop index ix_notice_obligation_id;
drop index ix_notice_digest_id;
create index ix_notice_digest_id on notice (digest_id) where digest_id is not null;
