-- cairn 20261121093000__dl111_a_character_set_has_fewer_characters mariadb sha256:b16abaf8004d4a40f44634cc9b9a958ee0cec00df9b0a69e39024a15331e4d38
-- part 1 of 1, not transactional

-- DL111 warning: column title of book goes from utf8mb4 to latin1: the migration fails on characters that latin1 has not.
-- Remedy: look for such texts before, or keep the collation and add a new column.
-- Guard: select count(*) from book where convert(convert(title using latin1) using utf8mb4) <> convert(title using utf8mb4) collate utf8mb4_bin
-- LK116 warning: to change the character set of column title, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book modify column title varchar(40) collate latin1_swedish_ci;
