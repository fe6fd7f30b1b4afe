-- cairn 20261121093000__add_identity_that_others_refer_to sqlite sha256:0c2e744b3c4c54088bed958d5c9c82369c00e022aa87ae94376e3271ef1702f4
-- part 1 of 1, transactional

-- LK120 info: table t cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id integer,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id)
    select id
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
