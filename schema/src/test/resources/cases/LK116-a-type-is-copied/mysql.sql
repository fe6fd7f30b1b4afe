-- cairn 20261121093000__lk116_a_type_is_copied mysql sha256:01646949d37319751af4474992c720bbd3537f6270cbbe1e2d7a713bd33ac45b
-- part 1 of 1, not transactional

-- LK116 warning: to change column pages from integer to bigint, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book modify column pages bigint;
