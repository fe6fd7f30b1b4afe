-- cairn 20261121093000__en107_a_constant_is_removed sqlite sha256:43730e064f60af93aa9b778d4ced50efba8d3f079193df55441c09d1100314f8
-- part 1 of 1, transactional

-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
-- EN107 warning: column genre of book may not hold POETRY any more: the migration fails if a row does.
-- Remedy: where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value before.
-- Guard: select count(*) from book where genre in ('POETRY')
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    genre varchar(255),
    constraint pk_book primary key (id),
    constraint ck_book_genre check (genre in ('NOVEL'))
);
insert into cairn_new_book (id, genre)
    select id, genre
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
