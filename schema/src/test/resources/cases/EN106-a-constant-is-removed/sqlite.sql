-- cairn 20261121093000__en106_a_constant_is_removed sqlite sha256:621affbec261f1dd1c773ebc2a88ebdf949ce7679ea4df6e23f7e7cb0d1cf5a6
-- part 1 of 1, transactional

-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
-- EN106 error: the positions of constants in genre of book change: rows are renumbered so that they keep their meaning, but programs of the old version that still run read and write the old positions; the migration fails if a row holds POETRY, which is gone.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in (1)
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    genre tinyint,
    constraint pk_book primary key (id),
    constraint ck_book_genre check (genre between 0 and 1)
);
insert into cairn_new_book (id, genre)
    select id, case genre when 1 then -1 when 2 then 1 else genre end as genre
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
