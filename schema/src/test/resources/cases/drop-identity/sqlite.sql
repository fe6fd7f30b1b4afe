-- cairn 20261121093000__drop_identity sqlite sha256:3770e0789b4222a2cf80d3333180646f1d1d021046c514c4a0a46f4d1181160e
-- part 1 of 1, transactional

select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id)
    select id
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
