-- cairn 20261121093000__add_a_column_with_a_foreign_key mysql sha256:d5f2e6ac19e451c15039649c0afbb0c6a94971552ef8eb20c820f450be08b420
-- part 1 of 1, not transactional

alter table child add column parent_id bigint;

create index fk_child_parent on child (parent_id);
alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
