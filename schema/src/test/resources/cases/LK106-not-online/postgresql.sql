-- cairn 20261121093000__lk106_not_online postgresql sha256:c1b348bc5110e98adbdbc1d2f4d0e1df7f620fe3b0130f3d822a33b3dc4d3c40
-- part 1 of 5, transactional

set local lock_timeout = '3s';

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

-- cairn 20261121093000__lk106_not_online postgresql sha256:c1f01b566e0e5c9c3061cf9543bb802ab57294096251938baab89f7c581e840b
-- part 4 of 5, not transactional

-- DF108 warning: the primary key of book becomes isbn: the migration fails if a row holds NULL there or two rows agree.
-- Remedy: make sure that every row has a value of its own there.
-- Guard: select count(*) from (select 1 as one from book where isbn is not null group by isbn having count(*) > 1) repeated
create unique index concurrently cairn_pk_book on book (isbn);

-- cairn 20261121093000__lk106_not_online postgresql sha256:e4501d212201b26eb3a3434739d61108e0f567f56ef7dafc54a63d65c2c73218
-- part 5 of 5, transactional

set local lock_timeout = '3s';
alter table book drop constraint pk_book, add constraint pk_book primary key using index cairn_pk_book;
