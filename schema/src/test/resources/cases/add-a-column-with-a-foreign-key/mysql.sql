-- cairn 20261121093000__add_a_column_with_a_foreign_key mysql sha256:7cb602c27c413a0aefba4e01df542a9b85f64c834ed6ed394e7de816a94c7f25
-- part 1 of 1, not transactional

alter table child add column parent_id bigint;

create index fk_child_parent on child (parent_id);

-- LK116 warning: to add foreign key fk_child_parent, the server copies all of child, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
