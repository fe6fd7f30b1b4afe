-- cairn 20261121093000__cb107_not_a_longer_text sqlite sha256:4940f62b6f172132aac4a2316f5874581e71e27f6d89f73a5195ae5898d5fff4
-- part 1 of 1, transactional

-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    code varchar(20),
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, code)
    select id, code
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
