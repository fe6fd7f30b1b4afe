-- cairn 20261121093000__add_identity_that_others_refer_to mysql sha256:01f2a8931b13481142aeeadae941361bc8afbfd654c4b34212a3106aab8d73ce
-- part 1 of 1, not transactional

alter table child drop foreign key fk_child_t;

-- LK116 warning: to have column id begin to number itself, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table t modify column id bigint not null auto_increment;

-- LK116 warning: to add foreign key fk_child_t, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table child add constraint fk_child_t foreign key (t_id) references t (id);
