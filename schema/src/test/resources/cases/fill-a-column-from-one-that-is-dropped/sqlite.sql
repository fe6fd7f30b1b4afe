-- cairn 20261121093000__fill_a_column_from_one_that_is_dropped sqlite sha256:bb6a9dbc309a08c21a4c51c3af3b8214b35b7f57c578d274ee8f56deb8b5e8fd
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column name of t, which is NOT NULL: their inserts fail.
-- Remedy: stop them before the migration, or let the column be null until they are gone.
-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
-- DL103 error: dropping column nick of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    name varchar(60) not null,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, name)
    select id, coalesce(nick, 'x') as name
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
