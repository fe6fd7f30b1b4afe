-- cairn 20261121093000__drop_an_index_that_a_foreign_key_makes_use_of mariadb sha256:56bfad76288db1eb1b5494e4ed49e2af2a933266ce2b0503759b6148e53a2df2
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_parent;
alter table child drop index ix_p;
create index fk_child_parent on child (parent_id);

-- LK116 warning: to add foreign key fk_child_parent, the server copies all of child, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
