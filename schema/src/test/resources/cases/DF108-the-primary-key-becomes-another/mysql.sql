-- cairn 20261121093000__df108_the_primary_key_becomes_another mysql sha256:cc846301442e97a883b70452199cd431ddc91213a7afb77576785c3e2d7b628f
-- part 1 of 1, not transactional

-- LK116 warning: to drop the primary key, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book drop primary key;

-- DF108 warning: the primary key of book becomes isbn: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from book where isbn is not null group by isbn having count(*) > 1) repeated
alter table book add constraint pk_book primary key (isbn);
