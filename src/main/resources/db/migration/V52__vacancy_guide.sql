alter table vacancy add constraint fk_vacancy_guide_id foreign key (guide_id) references interview_guide (id);
