-- cairn 20261121093000__widen_a_key_that_others_refer_to h2 sha256:a4b33b6985a37462eaf53ca84d951f10e558248f2977179460a1d1b313e1e6ed
-- part 1 of 1, not transactional

alter table child drop constraint fk_child_parent;
alter table child alter column parent_id set data type bigint;

alter table parent alter column id set data type bigint;

alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
