-- cairn 20261121093000__drop_an_index_that_a_foreign_key_makes_use_of mysql sha256:55fed66612d9ab6948c95487e708495b6d4e7c1b5d22434dd4346944542a2e7d
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_parent;
alter table child drop index ix_p;
create index fk_child_parent on child (parent_id);
alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
