-- cairn 20261121093000__set_change_and_drop_a_default sqlite sha256:b4e905a652e169c338338eb7dfcf57da445531dae7f6ac078a5d52482792c5f0
-- part 1 of 1, transactional

-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
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
