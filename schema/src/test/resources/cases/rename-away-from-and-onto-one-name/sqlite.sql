-- cairn 20261121093000__rename_away_from_and_onto_one_name sqlite sha256:b9ed78beead529788632b65cd06d36407bfc89daf217a6b372fb4955e0e8dabf
-- part 1 of 1, transactional

-- CB102 warning: column status of book is renamed to rating: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "status").
alter table book rename column status to rating;

-- CB102 warning: column shape of book is renamed to status: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "shape").
alter table book rename column shape to status;

-- CB107 warning: column rating of book gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK120 info: table book cannot be altered so: its rows are copied into a new table, which takes its place.
-- Remedy: a large table needs time, and space for a second one; triggers and indexes of your own on it come back if Cairn deploys, and are lost if another tool runs the script.
-- DL108 warning: column status of book gets another type: there is no sure way from the old values to the new type, and the migration may fail on any.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column status of book gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
select case when foreign_keys then json_extract('{}', 'switch foreign keys off to run this script: pragma foreign_keys = off') end from pragma_foreign_keys;
create table cairn_new_book (
    id bigint not null,
    rating integer,
    status tinyint,
    constraint pk_book primary key (id),
    constraint ck_book_status check (status between 0 and 1)
);
insert into cairn_new_book (id, rating, status)
    select id, rating, status
    from book;
drop table book;
pragma legacy_alter_table = on;
alter table cairn_new_book rename to book;
pragma legacy_alter_table = off;
