-- cairn 20261121093000__make_a_column_not_null_with_a_fill sqlite sha256:715e1ad985328610a611c6e2112416eb12c45c27d1b860c4872280b371602cc0
-- part 1 of 1, transactional

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
    select id, coalesce(nick, 'none') as nick
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
