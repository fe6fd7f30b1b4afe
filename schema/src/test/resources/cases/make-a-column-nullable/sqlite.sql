-- cairn 20261121093000__make_a_column_nullable sqlite sha256:b398e793f48d666b0022a75c53783111372522b5faf815481fb6a554ff29fd6e
-- part 1 of 1, transactional

-- CB106 info: column nick of t takes NULL from now on: programs of the old version that still run may not expect it.
-- Remedy: write no NULL there before they are gone.
-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place; triggers and views of your own on it are lost.
-- Remedy: create such triggers and views again; a large table needs time, and space for a second one.
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
