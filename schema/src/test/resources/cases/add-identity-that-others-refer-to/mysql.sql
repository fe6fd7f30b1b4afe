-- cairn 20261121093000__add_identity_that_others_refer_to mysql sha256:1093c26052473ef80f0ceed875fe2e3a6372f06d72a25dec9e4d58cc8a1e8a19
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_t;
alter table t modify column id bigint not null auto_increment;
alter table child add constraint fk_child_t foreign key (t_id) references t (id);
