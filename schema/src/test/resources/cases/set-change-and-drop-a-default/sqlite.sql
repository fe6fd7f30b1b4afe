-- cairn 20261121093000__set_change_and_drop_a_default sqlite sha256:b5d7376674ae5deaf17bef8ed44498bc9da11c718134b6026c0936327f3e2304
-- part 1 of 1, transactional

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
