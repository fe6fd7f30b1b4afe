-- cairn 20261121093000__make_a_column_not_null_with_a_fill sqlite sha256:bd7e388fb3b3fad4384123a7a0866ea073d0eba2e627cdae3b4c63c03c18a3a8
-- part 1 of 1, transactional

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
