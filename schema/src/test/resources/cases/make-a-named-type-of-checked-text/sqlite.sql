-- cairn 20261121093000__make_a_named_type_of_checked_text sqlite sha256:7ef0eebc8a188bd94e30a0ab9b86760b3df0f3a8d4929a5a689c564ec68b2573
-- part 1 of 1, transactional

-- LK120 info: table a cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_a (
    id bigint not null,
    s varchar(255),
    constraint pk_a primary key (id)
);
insert into cairn_new_a (id, s)
    select id, s
    from a;
drop table a;
pragma legacy_alter_table = on;
alter table cairn_new_a rename to a;
pragma legacy_alter_table = off;
