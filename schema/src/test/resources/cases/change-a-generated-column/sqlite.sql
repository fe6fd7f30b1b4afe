-- cairn 20261121093000__change_a_generated_column sqlite sha256:17cd5de3ee23de8ac54b7e98453852919e6478a81de49398855c085c2b96f714
-- part 1 of 1, transactional

alter table t rename column total to cairn_drop_total;

-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    x integer,
    total integer generated always as (x * 3) stored,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, x)
    select id, x
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
