-- cairn 20261121093000__widen_a_key_that_others_refer_to mysql sha256:7dc8a7f3000993a71f15ce2c7f38720d9bb561f4e998083cc9188d6cd18e1b06
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_parent;

-- LK116 warning: to change column parent_id from integer to bigint, the server copies all of child, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table child modify column parent_id bigint;

-- LK116 warning: to change column id from integer to bigint, the server copies all of parent, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table parent modify column id bigint not null;

-- LK116 warning: to add foreign key fk_child_parent, the server copies all of child, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table child add constraint fk_child_parent foreign key (parent_id) references parent (id);
