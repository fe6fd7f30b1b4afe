-- cairn 20261121093000__add_a_column_with_a_foreign_key postgresql sha256:672b5dd7e767cd313a409e01f1ba0ca62f65b8dbff98d1558c36e98c1a65e4aa
-- part 1 of 1, transactional

alter table child add column parent_id bigint;

alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
