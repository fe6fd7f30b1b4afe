-- cairn 20261121093000__df108_the_primary_key_goes mariadb sha256:84306964cd1367e4f0eb329d81731f2b8983bcac02ba3f97da303e31a0c1bcfe
-- part 1 of 1, not transactional

-- DF108 warning: table book loses its primary key: nothing tells its rows apart.
-- Remedy: keep the key, or make sure that nothing refers to single rows.
-- LK116 warning: to drop the primary key, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book drop primary key;
