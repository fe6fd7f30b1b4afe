-- cairn 20261121093000__widen_identity mariadb sha256:d292b25bfadfe0f72155cdde3d0efedc2f9cc702c460a53d542bad7276a940b5
-- part 1 of 1, not transactional

-- LK116 warning: to change column id from integer to bigint, the server copies all of t, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table t modify column id bigint not null auto_increment;
