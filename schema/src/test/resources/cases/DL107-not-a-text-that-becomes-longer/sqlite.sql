-- cairn 20261121093000__dl107_not_a_text_that_becomes_longer sqlite sha256:a1bc62acc09c00ef7ca29dd0d3683e052dfb26b2ce801e93cb46b2d6f5656905
-- part 1 of 1, transactional

-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    name varchar(200),
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, name)
    select id, name
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
