-- cairn 20261121093000__add_a_generated_column sqlite sha256:befc028bcb43d5f9495a89b10fcc88ccc0f9629f7ea6f928882edbaa506e1a01
-- part 1 of 1, transactional

-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    x integer,
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
