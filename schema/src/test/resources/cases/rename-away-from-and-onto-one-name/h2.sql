-- cairn 20261121093000__rename_away_from_and_onto_one_name h2 sha256:15a59a31926ca83fceddf46e640b3a23cc1f588cbc6021672ee9ba72c516c92d
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

alter table book alter column rating set data type integer;

-- DL108 warning: column status of book gets another type: there is no sure way from the old values to the new type, and the migration may fail on any.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column status of book gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table book alter column status set data type tinyint;
alter table book add constraint ck_book_status check (status between 0 and 1);
