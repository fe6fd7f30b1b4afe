-- cairn 20261121093000__lk104_a_larger_number_rewrites_the_table sqlite sha256:a7982e0a371a39fc95fa5c6fdad43e1863e421883e70d54e097b32cbee0c36da
-- part 1 of 1, transactional

-- LK120 info: table author cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
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
