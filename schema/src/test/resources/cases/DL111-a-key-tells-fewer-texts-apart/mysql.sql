-- cairn 20261121093000__dl111_a_key_tells_fewer_texts_apart mysql sha256:6a94a655cc1db2e45f92caca2c26ec72e0a9df9aa147928ae94237a82d8077c0
-- part 1 of 1, not transactional

-- DL111 warning: the key on title of book fails if two rows agree under utf8mb4_general_ci, such as in all but the case of letters.
-- Remedy: look for such rows before, or choose a collation that ends in _bin.
-- Guard: select count(*) from (select 1 as one from book where title is not null group by convert(title using utf8mb4) collate utf8mb4_general_ci having count(*) > 1) repeated
-- LK116 warning: to compare column title otherwise, which a key or an index holds, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book modify column title varchar(40) collate utf8mb4_general_ci;
