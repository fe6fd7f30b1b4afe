-- cairn 20261121093000__df108_the_primary_key_becomes_another mysql sha256:b977dba6579bc3843f512e394d9eea589b993850f2e7274cb6f51b6b23380887
-- part 1 of 1, not transactional

alter table book drop primary key;

-- DF108 warning: the primary key of book becomes isbn: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from book where isbn is not null group by isbn having count(*) > 1) repeated
alter table book add constraint pk_book primary key (isbn);
