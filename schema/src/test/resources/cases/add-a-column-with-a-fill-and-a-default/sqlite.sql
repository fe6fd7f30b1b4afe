-- cairn 20261121093000__add_a_column_with_a_fill_and_a_default sqlite sha256:088dddffcbe3fcc52f02164f6e389a6205d23eaf3af23bd195ecfce2bb42e6c5
-- part 1 of 1, transactional

-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    nick varchar(50) default 'd' not null,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, nick)
    select id, 'none' as nick
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
