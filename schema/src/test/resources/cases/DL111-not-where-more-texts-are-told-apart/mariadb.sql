-- cairn 20261121093000__dl111_not_where_more_texts_are_told_apart mariadb sha256:10baf95a6eec78d3c468c748f71d96a9083125674adc608a46ad8fe8e7e01a31
-- part 1 of 1, not transactional

-- LK116 warning: to change the character set of column title, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book modify column title varchar(40) collate utf8mb4_bin;
