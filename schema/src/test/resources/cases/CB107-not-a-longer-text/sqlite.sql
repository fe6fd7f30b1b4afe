-- cairn 20261121093000__cb107_not_a_longer_text sqlite sha256:448338d7c10f5dba10f88372e1fb04f3da1e29e0a19eae86e94f431bc72610e8
-- part 1 of 1, transactional

-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
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
