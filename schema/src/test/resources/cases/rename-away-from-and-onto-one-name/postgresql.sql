-- cairn 20261121093000__rename_away_from_and_onto_one_name postgresql sha256:44b4a6b02a273198af120c94248b255674e66b95325ffb27047e2a695bd9972e
-- part 1 of 1, transactional

-- CB107 warning: column rating of book gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
alter table book drop constraint ck_book_status;

-- CB102 warning: column status of book is renamed to rating: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "status").
alter table book rename column status to rating;

-- CB102 warning: column shape of book is renamed to status: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "shape").
alter table book rename column shape to status;

-- LK104 error: to change column rating from smallint to integer, all rows of book are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table book alter column rating set data type integer;

-- DL108 warning: column status of book gets another type: there is no sure way from the old values to the new type, and the migration may fail on any.
-- Remedy: look for such values before, or add a new column and carry over what can be read.
-- CB107 warning: column status of book gets a type of another kind: programs of the old version that still run read and write the old one.
-- Remedy: stop them before the migration, or add a new column beside the old one until they are gone.
-- LK104 error: to change column status from boolean to smallint, all rows of book are written anew while nobody can read or write them.
-- Remedy: on a large table add a new column instead, carry the values over in batches, and swap.
alter table book alter column status set data type smallint using status::integer;

-- LK108 warning: while all rows of book are checked for ck_book_status, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
alter table book add constraint ck_book_status check (status between 0 and 1);
