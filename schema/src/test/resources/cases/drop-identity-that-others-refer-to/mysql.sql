-- cairn 20261121093000__drop_identity_that_others_refer_to mysql sha256:ddfc6eaae4d0ce2d1eadbf8a84bb3178796a6e7c6ebf6dcfb6ceaba49254b1f0
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_t;

-- LK116 warning: to have column id cease to number itself, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table t modify column id bigint not null;

-- LK116 warning: to add foreign key fk_child_t, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table child add constraint fk_child_t foreign key (t_id) references t (id);
