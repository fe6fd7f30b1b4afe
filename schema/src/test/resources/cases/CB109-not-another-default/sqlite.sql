-- cairn 20261121093000__cb109_not_another_default sqlite sha256:a11f8c52039d360accec93e94b26aae93cb72cf50db553243aa48bd7edd0b493
-- part 1 of 1, transactional

-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
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
