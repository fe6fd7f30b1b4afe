-- cairn 20261121093000__add_a_column_with_a_foreign_key h2 sha256:182852a4b3d02c554cdb3ee9394c17046d5f6bda66a4ab4bd3ac8e825cc20c91
-- part 1 of 1, not transactional

alter table child add column parent_id bigint;

alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
