-- cairn 20261121093000__drop_an_index_that_a_foreign_key_makes_use_of h2 sha256:3f04bbd683c976297764acae2eab4e0ae9c859f695403971802119574f4d884b
-- part 1 of 1, not transactional

alter table child drop constraint fk_child_parent;
drop index ix_p;
alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
