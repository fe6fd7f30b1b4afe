-- cairn 20261121093000__make_a_column_nullable sqlite sha256:4b95afbc776aa8b53a98569396f20a966bd3cc48cff1920630eefbfc6a2baed7
-- part 1 of 1, transactional

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
