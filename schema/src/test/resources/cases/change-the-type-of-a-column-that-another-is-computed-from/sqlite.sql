-- cairn 20261121093000__change_the_type_of_a_column_that_another_is_computed_from sqlite sha256:2de15b6631ceeeb81aa14aec37cfc9f5b7eedfddf99c0f9586cedebf22f420db
-- part 1 of 1, transactional

alter table t rename column total to cairn_drop_total;

-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    x bigint,
    total integer generated always as (x * 2) stored,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, x)
    select id, x
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
