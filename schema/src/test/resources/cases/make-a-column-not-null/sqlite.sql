-- cairn 20261121093000__make_a_column_not_null sqlite sha256:477a3489973dcb71346c348d554fd0104d5d1f8303ad73eb9b61239e7c35eda5
-- part 1 of 1, transactional

-- DF103 warning: column nick of t becomes NOT NULL: the migration fails if a row holds NULL.
-- Remedy: give such rows a value with @Backfill("...") on the attribute, or make sure that there are none.
-- Guard: select count(*) from t where nick is null
-- CB105 warning: programs of the old version that still run may leave out column nick of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    nick varchar(50) not null,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, nick)
    select id, nick
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
