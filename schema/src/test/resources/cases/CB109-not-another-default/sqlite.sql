-- cairn 20261121093000__cb109_not_another_default sqlite sha256:ae19d63d7f427f0cd85738e8ac7358d64623362bcec111d0e71fcacf77cd2952
-- part 1 of 1, transactional

-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_author (
    id bigint not null,
    country varchar(50) default 'BE',
    constraint pk_author primary key (id)
);
insert into cairn_new_author (id, country)
    select id, country
    from author;
drop table author;
pragma legacy_alter_table = on;
alter table cairn_new_author rename to author;
pragma legacy_alter_table = off;
