-- cairn 20261121093000__rename_away_from_and_onto_one_name mariadb sha256:b9963b9b3e1b04405313ac3c173819713e2c5f81066c6e6602a9b02f6f0d17a6
-- part 1 of 1, not transactional

-- CB107 warning: column rating of book gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table book drop constraint ck_book_status;

-- CB102 warning: column status of book is renamed to rating: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "status").
alter table book rename column status to rating;

-- CB102 warning: column shape of book is renamed to status: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "shape").
alter table book rename column shape to status;

-- LK116 warning: to change column rating from tinyint to integer, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book modify column rating integer;

-- DL108 warning: column status of book gets another type: there is no sure way from the old values to the new type, and the migration may fail on any.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column status of book gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK116 warning: to change column status from bit to tinyint, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book modify column status tinyint;

-- LK116 warning: to add check ck_book_status, the server copies all of book, and nobody can write to it meanwhile.
-- Remedy: on a large table deploy while nobody writes, or change it with a tool that copies beside the traffic, such as gh-ost or pt-online-schema-change; MariaDB lets others write from 11.2 on.
alter table book add constraint ck_book_status check (status between 0 and 1);
