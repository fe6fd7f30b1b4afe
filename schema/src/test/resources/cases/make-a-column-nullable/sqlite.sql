-- cairn 20261121093000__make_a_column_nullable sqlite sha256:9215b1f398f3aeaaecabb0b3c54012ed38d0318d21639d37a438322dafe3cddf
-- part 1 of 1, transactional

-- CB106 info: column nick of t takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    nick varchar(50),
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, nick)
    select id, nick
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
