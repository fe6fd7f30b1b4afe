-- cairn 20261121093000__drop_identity mysql sha256:79ee25b335bb34a4c57105a4f82ef414cf30572a6e893fb0d6c9a98508d3ee53
-- part 1 of 1, not transactional

-- LK116 warning: to have column id cease to number itself, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table t modify column id bigint not null;
