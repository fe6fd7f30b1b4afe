-- cairn 20261121093000__fill_a_column_from_one_that_is_dropped sqlite sha256:b39cd4f526eea121098b2b8ab3b4c76dd9620c51bb61e8e6d7060c1bb31925b3
-- part 1 of 1, transactional

-- DL103 error: dropping column nick of t deletes its values.
-- Remedy: stop using the column in one release and drop it in a later one; where it was renamed, say so with @RenamedFrom on the attribute.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_t (
    id bigint not null,
    name varchar(60) not null,
    constraint pk_t primary key (id)
);
insert into cairn_new_t (id, name)
    select id, coalesce(nick, 'x') as name
    from t;
drop table t;
pragma legacy_alter_table = on;
alter table cairn_new_t rename to t;
pragma legacy_alter_table = off;
