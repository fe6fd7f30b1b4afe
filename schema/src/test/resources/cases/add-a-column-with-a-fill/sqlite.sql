-- cairn 20261121093000__add_a_column_with_a_fill sqlite sha256:378df2094390e41526852e80df093d6d729c7a476d91d0bbfe9b78b3b81c97a7
-- part 1 of 1, transactional

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
