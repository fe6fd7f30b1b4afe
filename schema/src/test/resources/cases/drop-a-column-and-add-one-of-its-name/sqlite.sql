-- cairn 20261121093000__drop_a_column_and_add_one_of_its_name sqlite sha256:c3fd2dd75610354297a8cf17e72a4e480a891b3aef355b583476092db2970bfb
-- part 1 of 1, transactional

select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    nick integer,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, nick)
    select id, case when nick is null or cast(nick as integer) = nick then cast(nick as integer) else json_extract('{}', 'cannot be converted: ' || nick) end as nick
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
