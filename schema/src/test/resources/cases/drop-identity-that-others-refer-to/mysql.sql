-- cairn 20261121093000__drop_identity_that_others_refer_to mysql sha256:7cab41c58c6d6061ebcf97ec1bc54aec20ac39ca26701baf3ece8b6e9ee30d7f
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_t;
alter table t modify column id bigint not null;
alter table child add constraint fk_child_t foreign key (t_id) references t (id);
