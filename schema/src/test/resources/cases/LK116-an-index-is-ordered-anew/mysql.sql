-- cairn 20261121093000__lk116_an_index_is_ordered_anew mysql sha256:402b3c4e6bae2a0c01836ccc21574618340646ee57edc9afc38744c04d3a8c62
-- part 1 of 1, not transactional

-- LK116 warning: to compare column title otherwise, which a key or an index holds, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book modify column title varchar(40) collate utf8mb4_bin;
