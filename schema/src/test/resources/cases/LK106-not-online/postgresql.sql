-- cairn 20261121093000__lk106_not_online postgresql sha256:cd862603af420d2a0a32be03a2d556068718672de4a05ff2980a025397001173
-- part 1 of 5, transactional

set local lock_timeout = '3s';
alter table book drop constraint pk_book;

-- DF103 warning: column isbn of book becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from book where isbn is null
-- CB105 warning: programs of the old version that still run may leave out column isbn of book, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
alter table book add constraint cairn_not_null_isbn check (isbn is not null) not valid;

-- cairn 20261121093000__lk106_not_online postgresql sha256:b0b38b0d1c40caaabc3053cb496c2cd7db62c7033c772ae73c7e21a2a86f45c3
-- part 2 of 5, transactional

alter table book validate constraint cairn_not_null_isbn;

-- cairn 20261121093000__lk106_not_online postgresql sha256:06dbca5b375550dee62d10c1b33f4ed77cd8fdd2c5d31b1b30752f7ed10995f2
-- part 3 of 5, transactional

set local lock_timeout = '3s';
alter table book alter column isbn set not null;
alter table book drop constraint cairn_not_null_isbn;

-- cairn 20261121093000__lk106_not_online postgresql sha256:3d47f321bbddeddc54fc1ed5276db50b3debaadf99ffc9ebf4d6e8e41865e2fa
-- part 4 of 5, not transactional

-- DF108 warning: the primary key of book becomes isbn: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from book where isbn is not null group by isbn having count(*) > 1) repeated
create unique index concurrently pk_book on book (isbn);

-- cairn 20261121093000__lk106_not_online postgresql sha256:9526b74b7dfd5f50ecbab80770405f513a8591bf60d9325b875c064e1170bf69
-- part 5 of 5, transactional

set local lock_timeout = '3s';
alter table book add constraint pk_book primary key using index pk_book;
