-- cairn 20261121093000__add_a_column_with_a_fill sqlite sha256:a78f6c79680a3b545ac6a56f2b95a11a5f6d7413b0dd9b5e634666730e46f1e4
-- part 1 of 1, transactional

-- CB105 warning: programs of the old version that still run know nothing of the new column nick of t, which is NOT NULL: their inserts fail.
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
    select id, 'none' as nick
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
