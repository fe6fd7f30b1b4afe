-- cairn 20261121093000__rename_columns_of_a_quoted_check postgresql sha256:ee16c85d539e83d6d892447fe14cd6d500a34eab3458512700f10e8da737be2e
-- part 1 of 1, transactional

alter table "Vehicle" drop constraint "ck_vehicle";

-- CB102 warning: column doors of Vehicle is renamed to doorCount: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "doors").
alter table "Vehicle" rename column "doors" to "doorCount";

-- LK108 warning: while all rows of Vehicle are checked for ck_vehicle, nobody can read or write them.
-- Remedy: on a large table say @Database(online = true): the check is then added not valid, and validated later.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table "Vehicle" add constraint "ck_vehicle" check ("title" <> 'doors' or ("doorCount" is not null));
