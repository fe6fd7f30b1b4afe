-- cairn 20261121093000__set_change_and_drop_a_default sqlite sha256:20f76e69007c573fc2b2d97f0a8c33b9889a7e55e474a5c419039d7b08051982
-- part 1 of 1, transactional

-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
-- CB109 info: column b of t has no default any more: programs of the old version that leave it out write NULL.
-- Remedy: stop them before the migration.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    nick varchar(50) default 'x',
    a integer default 2,
    b integer,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, nick, a, b)
    select id, nick, a, b
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
