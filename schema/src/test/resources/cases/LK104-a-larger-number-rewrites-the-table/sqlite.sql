-- cairn 20261121093000__lk104_a_larger_number_rewrites_the_table sqlite sha256:813c4a74900b2fd64591cfb58d45e64a7d3df54bb94250504d9867599aa7de64
-- part 1 of 1, transactional

-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    books bigint,
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, books)
    select id, books
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
