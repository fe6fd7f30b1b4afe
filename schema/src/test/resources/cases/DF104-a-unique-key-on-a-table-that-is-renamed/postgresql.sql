-- cairn 20261121093000__df104_a_unique_key_on_a_table_that_is_renamed postgresql sha256:f1d4a773d6aa10776db56fe607cd946b4ed091efca0ea1d6944e7e6457841fe7
-- part 1 of 1, transactional

-- CB101 warning: table author is renamed to writer: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Table(name = "author").
alter table author rename to writer;

-- CB102 warning: column id of writer is renamed to writer_id: programs of the old version that still run do not find it.
-- Remedy: stop them before the migration, or keep the name with @Column(name = "id").
alter table writer rename column id to writer_id;

-- DF104 warning: the new unique key on writer_id, mood of writer fails if two rows agree in it.
-- Remedy: look for them before: select id, mood, count(*) from author group by id, mood having count(*) > 1.
-- Guard: select count(*) from (select 1 as one from author where id is not null and mood is not null group by id, mood having count(*) > 1) repeated
alter table writer rename constraint ck_author_mood to ck_writer_mood;

-- LK103 warning: while the index of key uk_writer is built, nobody can read or write writer.
-- Remedy: on a large table say @Database(online = true): its index is then built concurrently before.
-- LK114 info: while the migration waits for a table that a long transaction uses, all others that want the table wait behind it, and nothing limits the time.
-- Remedy: say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer set lock_timeout = '5s'.
alter table writer add constraint uk_writer unique (writer_id, mood);
